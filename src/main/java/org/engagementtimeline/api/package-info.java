/** Knows how programs ask for the record: page by page, in JSON, under one contract. */
@NullMarked
package org.engagementtimeline.api;

import org.jspecify.annotations.NullMarked;
