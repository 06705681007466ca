/** The page about the record: method, vocabulary, extent, gaps and citation. */
@NullMarked
package org.engagementtimeline.about;

import org.jspecify.annotations.NullMarked;
