/** Knows the record itself: sources and claims, parties and people, engagements, commitments and their background. */
@NullMarked
package org.engagementtimeline.domain;

import org.jspecify.annotations.NullMarked;
