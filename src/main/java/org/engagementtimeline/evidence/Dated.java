package org.engagementtimeline.evidence;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import org.engagementtimeline.edtf.EdtfDate;

/**
 * A date as a page shows it away from its evidence, where the reader must still see that no source says it outright.
 *
 * @param date when it was
 * @param inferred whether the cited paragraphs imply the date rather than state it
 */
public record Dated(
        EdtfDate date,

        @JsonProperty("dateInferred")
        @Schema(description = "whether the cited paragraphs imply the date rather than state it")
        boolean inferred) {

    public static Dated of(CitedValue<EdtfDate> date) {
        return new Dated(date.value(), date.evidence().implied());
    }
}
