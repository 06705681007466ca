/** Knows what happened around the meetings: the events of the background in time, and how surely each is told. */
@NullMarked
package org.engagementtimeline.background;

import org.jspecify.annotations.NullMarked;
