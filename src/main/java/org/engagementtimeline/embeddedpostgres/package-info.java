/** Runs a PostgreSQL of the application's own when no other server is configured. */
@NullMarked
package org.engagementtimeline.embeddedpostgres;

import org.jspecify.annotations.NullMarked;
