/** Knows how what a reader types becomes a search of the record, and the page that shows what it finds. */
@NullMarked
package org.engagementtimeline.search;

import org.jspecify.annotations.NullMarked;
