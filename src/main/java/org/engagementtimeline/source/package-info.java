/** The sources, with the claims that cite each of their paragraphs. */
@ApplicationModule(allowedDependencies = {"domain", "evidence", "representation", "vocabulary", "web"})
@NullMarked
package org.engagementtimeline.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
