/** Knows what all pages share: how parameters are read, links are written and requests are refused. */
@NullMarked
package org.engagementtimeline.web;

import org.jspecify.annotations.NullMarked;
