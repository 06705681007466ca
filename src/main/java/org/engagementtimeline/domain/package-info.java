/** The record as tables have it: one entity for each, claims with their citations, and the vocabulary. */
@ApplicationModule(allowedDependencies = "edtf")
@NullMarked
package org.engagementtimeline.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
