/** The filters of engagements and commitments: their parameters, addresses, sentences, facets and what they select. */
@ApplicationModule(allowedDependencies = {"domain", "edtf", "evidence", "search", "vocabulary", "web"})
@NullMarked
package org.engagementtimeline.filter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
