/** The page about the record: how it is made, its vocabulary, its extent, its gaps and how to cite it. */
@ApplicationModule(allowedDependencies = {"domain", "evidence", "representation", "vocabulary", "web"})
@NullMarked
package org.engagementtimeline.about;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
