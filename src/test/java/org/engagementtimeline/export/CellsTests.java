package org.engagementtimeline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTests {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1"})
    void putsAnApostropheBeforeWhatASpreadsheetWouldRun(String text) {
        assertThat(Cells.safe(text)).isEqualTo("'" + text);
    }

    @Test
    void leavesAllElseAsItIs() {
        assertThat(Cells.safe("Talks = talks")).isEqualTo("Talks = talks");
        assertThat(Cells.safe("")).isEqualTo("");
        assertThat(Cells.safe(null)).isNull();
        assertThat(Cells.safe(7)).isEqualTo(7);
        assertThat(Cells.safe(LocalDate.of(2025, 7, 7))).isEqualTo(LocalDate.of(2025, 7, 7));
    }
}
