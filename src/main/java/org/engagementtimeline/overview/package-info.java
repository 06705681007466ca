/** The chart above the timeline: the engagements of every mechanism along one line of time. */
@ApplicationModule(allowedDependencies = {"chart", "domain", "edtf", "filter", "web"})
@NullMarked
package org.engagementtimeline.overview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
