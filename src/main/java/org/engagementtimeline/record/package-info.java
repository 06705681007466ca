/** Knows the record itself: sources and claims, parties and people, engagements, commitments and their backdrop. */
@NullMarked
package org.engagementtimeline.record;

import org.jspecify.annotations.NullMarked;
