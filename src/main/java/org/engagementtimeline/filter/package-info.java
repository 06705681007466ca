/** Knows which engagements a reader wants: one filter, its address, its sentence, its condition and its counts. */
@NullMarked
package org.engagementtimeline.filter;

import org.jspecify.annotations.NullMarked;
