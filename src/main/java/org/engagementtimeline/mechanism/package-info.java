/** Knows the standing channels: what the sources say of each, when it met, which rounds are only numbers, who led. */
@NullMarked
package org.engagementtimeline.mechanism;

import org.jspecify.annotations.NullMarked;
