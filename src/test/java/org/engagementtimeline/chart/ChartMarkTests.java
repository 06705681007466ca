package org.engagementtimeline.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.evidence.Dated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartMarkTests {

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
    void drawsABandOnlyForADateThatMayMeanSeveralDays(String date, boolean band, double at) {
        ChartMark mark = ChartMark.of(april, EdtfDate.parse(date), "held", "/", "title");
        assertThat(mark.band()).isEqualTo(band);
        assertThat(mark.range().anchor()).isEqualTo(at);
    }

    @Test
    void drawsNoBandThatItsSymbolCovers() {
        TimeScale thousandDays = new TimeScale(LocalDate.of(2023, 1, 1), LocalDate.of(2025, 9, 26));
        assertThat(ChartMark.of(thousandDays, EdtfDate.parse("2023-01-01/2023-01-09"), "held", "/", "")
                        .band())
                .isFalse();
        assertThat(ChartMark.of(thousandDays, EdtfDate.parse("2023-01-01/2023-01-10"), "held", "/", "")
                        .band())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-04-16, false, '', 16 April 2025",
        "2025-04-16~, false, ?, 16 April 2025 (approximate)",
        "2025-04-16?, false, ?, 16 April 2025 (uncertain)",
        "2025-04-16%, true, ?, 16 April 2025 (approximate and uncertain) (date inferred)",
    })
    void signsWhatIsInDoubtAndSaysSo(String date, boolean inferred, String sign, String words) {
        Dated dated = new Dated(EdtfDate.parse(date), inferred);
        assertThat(ChartMark.doubt(dated)).isEqualTo(sign);
        assertThat(ChartMark.words(dated)).isEqualTo(words);
    }
}
