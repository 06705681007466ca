/** The full-text search: from what a reader types to the page of results. */
@ApplicationModule(allowedDependencies = {"edtf", "evidence", "representation", "vocabulary", "web"})
@NullMarked
package org.engagementtimeline.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
