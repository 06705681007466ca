/** Knows what was promised: the ledger of commitments, how it is filtered, and the life of each as sources report it. */
@NullMarked
package org.engagementtimeline.commitment;

import org.jspecify.annotations.NullMarked;
