package org.engagementtimeline.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.engagementtimeline.chart.Axis.Label;
import org.junit.jupiter.api.Test;

class AxisTests {

    @Test
    void namesAsManyStepsAsAWidthHasRoomFor() {
        Axis axis = axis("2024-01-01", "2025-04-30");
        assertThat(axis.narrow()).extracting(Label::text).containsExactly("2024", "2025");
        assertThat(axis.medium())
                .extracting(Label::text)
                .containsExactly("Jan 2024", "Apr", "Jul", "Oct", "2025", "Apr");
        assertThat(axis.wide()).hasSize(16).extracting(Label::text).startsWith("Jan 2024", "Feb");
    }

    @Test
    void saysTheYearOfWhateverComesFirst() {
        assertThat(axis("2025-07-01", "2025-08-31").narrow())
                .extracting(Label::text)
                .containsExactly("Jul 2025", "Aug");
        assertThat(axis("1947-01-01", "2025-12-31").narrow())
                .extracting(Label::text)
                .containsExactly("1950", "2000");
        assertThat(axis("1995-01-01", "2030-12-31").narrow())
                .extracting(Label::text)
                .containsExactly("2000", "2010", "2020", "2030");
    }

    @Test
    void namesNoStepThatBeginsBeforeTheLineUnlessThereIsNoOther() {
        List<Label> cut = axis("2024-11-01", "2025-03-31").narrow();
        assertThat(cut).extracting(Label::text).containsExactly("Jan 2025");
        assertThat(cut.get(0).at()).isEqualTo(40.4);
        assertThat(axis("1951-02-01", "1999-03-31").narrow()).containsExactly(new Label(0, "1950"));
    }

    private static Axis axis(String first, String last) {
        return Axis.of(new TimeScale(LocalDate.parse(first), LocalDate.parse(last)));
    }
}
