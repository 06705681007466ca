/** Knows the forms in which the record leaves the site: the engagements of a filter, or one of them, as files. */
@NullMarked
package org.engagementtimeline.export;

import org.jspecify.annotations.NullMarked;
