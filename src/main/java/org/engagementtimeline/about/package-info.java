/** Knows how the record is made, what its words mean, how far it reaches and how it is cited. */
@NullMarked
package org.engagementtimeline.about;

import org.jspecify.annotations.NullMarked;
