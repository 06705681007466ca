/** The formats in which the record leaves the site, and how a list of any kind of thing is written in one. */
@ApplicationModule(allowedDependencies = {"dataset", "domain", "edtf", "evidence", "vocabulary", "web"})
@NullMarked
package org.engagementtimeline.representation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
