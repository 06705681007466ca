package org.engagementtimeline.domain;

import org.engagementtimeline.edtf.EdtfDate;

/**
 * A date as a page shows it away from its evidence, where the reader must still see that no source says it outright.
 *
 * @param inferred whether the cited paragraphs imply the date rather than state it
 */
public record Dated(EdtfDate date, boolean inferred) {

    static Dated of(EdtfDate date, Claim claim) {
        return new Dated(date, claim.inferred() != null);
    }
}
