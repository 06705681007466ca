package org.engagementtimeline.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.engagementtimeline.edtf.EdtfDate;
import org.junit.jupiter.api.Test;

class SourcesEndTests {

    /** A day is a percent of it. */
    private static final TimeScale HUNDRED_DAYS = new TimeScale(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 4, 10));

    private static Optional<SourcesEnd> end(String coverage) {
        return SourcesEnd.of(HUNDRED_DAYS, Optional.of(EdtfDate.parse(coverage)));
    }

    @Test
    void isAtTheEndOfTheLastDay() {
        assertThat(end("2024-03-23/2025-02-19")).contains(new SourcesEnd(50, "19 February 2025"));
        assertThat(end("2024-03-23/2025-02-19").orElseThrow().anchor()).isEqualTo("start");
        assertThat(end("2025-02-20").orElseThrow().anchor()).isEqualTo("end");
    }

    @Test
    void isAbsentFromAnAxisThatDoesNotRunPastThem() {
        assertThat(end("2025-04-09")).isPresent();
        assertThat(end("2025-04-10")).isEmpty();
        assertThat(end("2025-05")).isEmpty();
        assertThat(end("2024")).isEmpty();
        assertThat(SourcesEnd.of(HUNDRED_DAYS, Optional.empty())).isEmpty();
    }
}
