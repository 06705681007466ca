/** Reads, checks and loads the files of the data set, all or nothing. */
@NullMarked
package org.engagementtimeline.dataset;

import org.jspecify.annotations.NullMarked;
