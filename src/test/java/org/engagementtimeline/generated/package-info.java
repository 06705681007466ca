/** Makes a record of any size, of invented states, people and meetings, to try pages on and to measure with. */
@org.jspecify.annotations.NullMarked
package org.engagementtimeline.generated;
