/** Keeps finished pages, so that one is made once for each revision of the record and served near the speed of a file. */
@NullMarked
package org.engagementtimeline.httpcache;

import org.jspecify.annotations.NullMarked;
