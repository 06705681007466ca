/** Knows the timeline: the engagements that a filter selects, in the order of time, with what happened between them. */
@NullMarked
package org.engagementtimeline.timeline;

import org.jspecify.annotations.NullMarked;
