/** The record as tables have it: one entity for each thing. */
@ApplicationModule(allowedDependencies = {"edtf", "evidence", "vocabulary"})
@NullMarked
package org.engagementtimeline.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
