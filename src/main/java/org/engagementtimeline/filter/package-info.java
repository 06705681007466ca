/** Knows which engagements and commitments a reader wants: the filters, their addresses, sentences and facets. */
@NullMarked
package org.engagementtimeline.filter;

import org.jspecify.annotations.NullMarked;
