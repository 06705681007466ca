/** The chart above the timeline: the engagements of every mechanism along one line of time. */
@ApplicationModule(
        allowedDependencies = {
            "background",
            "chart",
            "domain",
            "edtf",
            "engagement",
            "evidence",
            "filter",
            "vocabulary",
            "web"
        })
@NullMarked
package org.engagementtimeline.overview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
