/** The background events: what happened around the engagements, and how surely each is told. */
@ApplicationModule(
        allowedDependencies = {"domain", "edtf", "engagement", "evidence", "representation", "vocabulary", "web"})
@NullMarked
package org.engagementtimeline.background;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
