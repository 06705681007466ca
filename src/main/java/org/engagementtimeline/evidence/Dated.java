package org.engagementtimeline.evidence;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import org.engagementtimeline.edtf.EdtfDate;

/**
 * A date as a page shows it away from its evidence, where the reader must still see that no source says it outright.
 *
 * @param date when it was
 * @param judged whether we judge it to be the date; computed dates are not in doubt
 */
public record Dated(
        EdtfDate date,

        @JsonProperty("dateJudged")
        @Schema(description = "whether the date is a judgement of ours rather than what the cited paragraphs say")
        boolean judged) {

    public static Dated of(CitedValue<EdtfDate> date) {
        return new Dated(date.value(), date.evidence().byJudgement());
    }
}
