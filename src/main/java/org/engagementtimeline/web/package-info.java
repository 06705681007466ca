/** Knows what all pages share: how a request that can not be answered is refused. */
@NullMarked
package org.engagementtimeline.web;

import org.jspecify.annotations.NullMarked;
