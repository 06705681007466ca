package org.engagementtimeline.chart;

import java.time.LocalDate;
import java.util.Optional;
import org.engagementtimeline.edtf.EdtfDate;

/**
 * Where the dated sources end on an axis that runs past them: what comes after is not in them.
 *
 * @param at the end of the last day on which a source is dated, in percent of the scale
 * @param day that day in words
 */
public record SourcesEnd(double at, String day) {

    /** @param coverage from the first to the last day on which a source is dated; see {@code DataSet.coverage()} */
    public static Optional<SourcesEnd> of(TimeScale scale, Optional<EdtfDate> coverage) {
        return coverage.flatMap(EdtfDate::latest)
                .filter(day -> !day.isBefore(scale.first()) && day.isBefore(scale.last()))
                .map(day -> of(scale, day));
    }

    private static SourcesEnd of(TimeScale scale, LocalDate day) {
        EdtfDate date = EdtfDate.parse(day.toString());
        return new SourcesEnd(scale.range(date).to(), date.inWords());
    }

    /** On which side of the line its words fit. */
    public String anchor() {
        return at > 50 ? "end" : "start";
    }
}
