/** Knows where dates lie on a drawn line of time, and which months and years to name along it. */
@NullMarked
package org.engagementtimeline.chart;

import org.jspecify.annotations.NullMarked;
