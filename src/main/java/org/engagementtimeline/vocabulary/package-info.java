/** The words that the record is written in: kinds, states and roles, spelled the same in files, tables, addresses and pages. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.engagementtimeline.vocabulary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
