/** What supports each fact: the data set, its sources, and the claims that cite their paragraphs. */
@ApplicationModule(allowedDependencies = {"edtf"})
@NullMarked
package org.engagementtimeline.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
