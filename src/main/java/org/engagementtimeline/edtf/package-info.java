/** Knows which days a date may mean when it is written only as surely as its sources allow. */
@NullMarked
package org.engagementtimeline.edtf;

import org.jspecify.annotations.NullMarked;
