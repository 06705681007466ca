/** Tells search engines which pages to index: all pages, but no filters. */
@ApplicationModule(allowedDependencies = {"evidence", "web"})
@NullMarked
package org.engagementtimeline.sitemap;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
