/** The mechanisms: what sources say of each, when it met, which rounds are known only by number, and who led. */
@ApplicationModule(
        allowedDependencies = {
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
package org.engagementtimeline.mechanism;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
