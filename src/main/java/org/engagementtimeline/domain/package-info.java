/**
 * The things on record: the details of each, from which every page and file is made, and the entity that keeps them in the
 * database.
 */
@ApplicationModule(allowedDependencies = {"edtf", "evidence", "vocabulary"})
@NullMarked
package org.engagementtimeline.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
