/** Keeps finished pages: each is rendered once for a revision, and then served nearly as fast as a file. */
@ApplicationModule(allowedDependencies = {"evidence", "web"})
@NullMarked
package org.engagementtimeline.httpcache;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
