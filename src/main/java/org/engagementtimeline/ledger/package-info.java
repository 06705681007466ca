/** Knows which commitments a reader wants and in what order: one filter, its address, its sentence and its counts. */
@NullMarked
package org.engagementtimeline.ledger;

import org.jspecify.annotations.NullMarked;
