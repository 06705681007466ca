/** The files of the data set: reads them and checks them against their schemas and the rules. */
@ApplicationModule(allowedDependencies = "edtf")
@NullMarked
package org.engagementtimeline.dataset;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
