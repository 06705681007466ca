/** Knows which pages search engines find, all of them and no filter's, and tells them so. */
@NullMarked
package org.engagementtimeline.sitemap;

import org.jspecify.annotations.NullMarked;
