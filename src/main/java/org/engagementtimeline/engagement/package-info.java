/** Knows how one engagement is read: as a page of its own, and as a line wherever engagements are listed. */
@NullMarked
package org.engagementtimeline.engagement;

import org.jspecify.annotations.NullMarked;
