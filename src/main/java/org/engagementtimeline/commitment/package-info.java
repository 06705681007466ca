/** The commitments: who promised what, and what sources report of it since; the ledger and the page of each. */
@ApplicationModule(
        allowedDependencies = {"chart", "domain", "edtf", "evidence", "filter", "representation", "vocabulary", "web"})
@NullMarked
package org.engagementtimeline.commitment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
