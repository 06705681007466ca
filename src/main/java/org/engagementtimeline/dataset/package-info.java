/** Knows the data set's files: reads, checks and loads them, all or nothing. */
@NullMarked
package org.engagementtimeline.dataset;

import org.jspecify.annotations.NullMarked;
