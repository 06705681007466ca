/** Runs an embedded PostgreSQL if no other server is configured. */
@NullMarked
package org.engagementtimeline.embeddedpostgres;

import org.jspecify.annotations.NullMarked;
