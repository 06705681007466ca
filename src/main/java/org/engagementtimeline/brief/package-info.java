/** What a filter's engagements come to, on one page: the brief, to print before a meeting, and the table of all conflicts. */
@ApplicationModule(allowedDependencies = {"domain", "engagement", "evidence", "filter", "representation", "web"})
@NullMarked
package org.engagementtimeline.brief;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
