/** Knows the people: how sources spell them, which offices they show them in, what they said and whom they met. */
@NullMarked
package org.engagementtimeline.person;

import org.jspecify.annotations.NullMarked;
