/** The engagements: the details of each, its page, its card in lists, and its files. */
@ApplicationModule(
        allowedDependencies = {"domain", "edtf", "evidence", "filter", "representation", "vocabulary", "web"})
@NullMarked
package org.engagementtimeline.engagement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
