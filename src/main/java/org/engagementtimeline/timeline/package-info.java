/** The timeline: the engagements that a filter selects, in the order of time, with the background between them. */
@ApplicationModule(
        allowedDependencies = {
            "background",
            "domain",
            "edtf",
            "engagement",
            "evidence",
            "filter",
            "overview",
            "representation",
            "search",
            "vocabulary",
            "web"
        })
@NullMarked
package org.engagementtimeline.timeline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
