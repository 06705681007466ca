/** Knows the timeline: one filter, the engagements it selects in the order of time, and what else could be selected. */
@NullMarked
package org.engagementtimeline.timeline;

import org.jspecify.annotations.NullMarked;
