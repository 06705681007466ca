/** The full-text search: from what a reader types to the page of results. */
@NullMarked
package org.engagementtimeline.search;

import org.jspecify.annotations.NullMarked;
