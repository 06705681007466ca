/** Knows what each source is, and every claim that rests on it, paragraph by paragraph. */
@NullMarked
package org.engagementtimeline.source;

import org.jspecify.annotations.NullMarked;
