/** Runs a PostgreSQL of the application's own when no other server is configured. */
@NullMarked
package org.engagementtimeline.database;

import org.jspecify.annotations.NullMarked;
