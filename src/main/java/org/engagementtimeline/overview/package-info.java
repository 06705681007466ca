/** Knows the picture above the timeline: the engagements of every mechanism along one line of time. */
@NullMarked
package org.engagementtimeline.overview;

import org.jspecify.annotations.NullMarked;
