package org.engagementtimeline.overview;

import org.engagementtimeline.edtf.EdtfDate;
import org.jspecify.annotations.Nullable;

/**
 * An engagement or an event as the picture needs it.
 *
 * @param lane the mechanism's id, or null without one
 * @param form the status or the certainty
 * @param formInWords the same for a reader, or nothing where it is the usual
 * @param inferred whether the date is
 */
record Plot(
        String id,
        String title,
        @Nullable String lane,
        String form,
        String formInWords,
        EdtfDate date,
        boolean inferred,
        boolean fits) {}
