package org.engagementtimeline.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.engagementtimeline.edtf.EdtfDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkTests {

    private final TimeScale april = new TimeScale(LocalDate.of(2025, 4, 1), LocalDate.of(2025, 4, 30));

    @ParameterizedTest
    @CsvSource({
        "2025-04-16, false, 51.67",
        "2025-04-16?, false, 51.67",
        "2025-04, true, 50",
        "2025-04-10/2025-04-18, true, 45",
        "2025-04-16/.., true, 50",
        "../2025-04-15, true, 50",
    })
    void drawsAnExtentOnlyForADateThatMayMeanSeveralDays(String date, boolean extended, double at) {
        Mark mark = Mark.of(april, EdtfDate.parse(date), "held", "/", "title");
        assertThat(mark.extended()).isEqualTo(extended);
        assertThat(mark.at()).isEqualTo(at);
    }
}
