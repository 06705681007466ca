package org.engagementtimeline.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.engagementtimeline.chart.ChartLabel.LabelFit;
import org.engagementtimeline.chart.ChartLabel.LabelRow;
import org.junit.jupiter.api.Test;

class LabelFitTests {

    @Test
    void saysFromWhichWidthOnATextFits() {
        assertThat(LabelFit.of(100, "about 15 months")).isSameAs(LabelFit.ANY);
        assertThat(LabelFit.of(45, "about 15 months")).isSameAs(LabelFit.SMALL);
        assertThat(LabelFit.of(40, "about 15 months")).isSameAs(LabelFit.MEDIUM);
        assertThat(LabelFit.of(20, "about 15 months")).isSameAs(LabelFit.WIDE);
        assertThat(LabelFit.of(10, "about 15 months")).isSameAs(LabelFit.NEVER);
    }

    @Test
    void isNamedForTheStylesheet() {
        assertThat(LabelFit.WIDE.css()).isEqualTo("fit-wide");
    }

    @Test
    void writesNoLabelOverOneThatCameBefore() {
        LabelRow row = new LabelRow();
        assertThat(row.add(50, "2024").fit()).isSameAs(LabelFit.ANY);
        assertThat(row.add(51, "2025").fit()).isSameAs(LabelFit.NEVER);
        assertThat(row.add(100, "2026").fit()).isSameAs(LabelFit.ANY);
        assertThat(row.add(40, "Apr").fit()).isSameAs(LabelFit.MEDIUM);
    }
}
