/** Places dates, counts and labels on a time axis; the charts of every page are made of these parts. */
@NullMarked
package org.engagementtimeline.chart;

import org.jspecify.annotations.NullMarked;
