/** Knows the formats in which the record leaves the site, and how a list of any kind of thing is written in one. */
@NullMarked
package org.engagementtimeline.representation;

import org.jspecify.annotations.NullMarked;
