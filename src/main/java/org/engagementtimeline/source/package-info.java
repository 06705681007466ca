/** The sources, with the claims that cite each of their paragraphs. */
@NullMarked
package org.engagementtimeline.source;

import org.jspecify.annotations.NullMarked;
