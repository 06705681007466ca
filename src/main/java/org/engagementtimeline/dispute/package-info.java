/** The disputes: what the parties contradict each other on, and what only one side states; the list and the page of each. */
@ApplicationModule(allowedDependencies = {"domain", "engagement", "evidence", "representation", "vocabulary", "web"})
@NullMarked
package org.engagementtimeline.dispute;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
