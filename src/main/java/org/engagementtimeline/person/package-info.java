/** The people: how sources spell them, their offices, what they said and whom they met. */
@ApplicationModule(
        allowedDependencies = {
            "background",
            "chart",
            "domain",
            "edtf",
            "engagement",
            "evidence",
            "representation",
            "vocabulary",
            "web"
        })
@NullMarked
package org.engagementtimeline.person;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
