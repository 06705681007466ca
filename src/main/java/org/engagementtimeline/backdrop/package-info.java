/** Knows what happened around the meetings: the events of the backdrop in time, and how surely each is told. */
@NullMarked
package org.engagementtimeline.backdrop;

import org.jspecify.annotations.NullMarked;
