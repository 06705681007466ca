/** Measures how the site bears large records: makes them, and takes times. No part of the application. */
@NullMarked
package org.engagementtimeline.bench;

import org.jspecify.annotations.NullMarked;
