/** What all charts share: a scale of time, its axis, and marks on it. */
@ApplicationModule(allowedDependencies = {"edtf", "evidence"})
@NullMarked
package org.engagementtimeline.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
