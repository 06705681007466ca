/** The chart above the timeline: the engagements of every mechanism along one time axis. */
@NullMarked
package org.engagementtimeline.overview;

import org.jspecify.annotations.NullMarked;
