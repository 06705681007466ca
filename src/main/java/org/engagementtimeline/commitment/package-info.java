/** Knows what was promised: the pages of the ledger of commitments, and the life of each as sources report it. */
@NullMarked
package org.engagementtimeline.commitment;

import org.jspecify.annotations.NullMarked;
