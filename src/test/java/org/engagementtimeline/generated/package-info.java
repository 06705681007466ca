/** A record of any size that is nobody's: invented states, people and meetings, for trying pages and load. */
@org.jspecify.annotations.NullMarked
package org.engagementtimeline.generated;
