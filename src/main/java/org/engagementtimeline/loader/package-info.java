/** Writes a checked data set into the tables, all or nothing, and derives the indexes that pages read. */
@ApplicationModule(allowedDependencies = {"dataset", "domain", "edtf", "evidence", "vocabulary"})
@NullMarked
package org.engagementtimeline.loader;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
