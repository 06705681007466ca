/** Runs an embedded PostgreSQL if no other server is configured. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.engagementtimeline.embeddedpostgres;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
