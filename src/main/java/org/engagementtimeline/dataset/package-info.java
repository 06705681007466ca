/** The loader: reads and checks the files of the data set and writes them to the database, all or nothing. */
@ApplicationModule(allowedDependencies = "edtf")
@NullMarked
package org.engagementtimeline.dataset;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
