/** Tells search engines which pages to index: all pages, but no filters. */
@NullMarked
package org.engagementtimeline.sitemap;

import org.jspecify.annotations.NullMarked;
