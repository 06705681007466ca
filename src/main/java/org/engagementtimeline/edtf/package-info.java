/** Dates in EDTF (ISO 8601-2): which days they may mean, and how certain they are. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.engagementtimeline.edtf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
