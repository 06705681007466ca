package org.engagementtimeline.commitment;

import java.util.Collection;
import java.util.List;
import org.engagementtimeline.chart.Step;
import org.engagementtimeline.chart.TimeScale;
import org.engagementtimeline.edtf.EdtfDate;

/** The line of time on which lives are drawn, with a step to spare at its end for what is not reported. */
record LifeAxis(TimeScale scale, List<TimeScale.Tick> ticks) {

    private static final int STEPS = 8;

    /** @param dates of the entries and due dates to be drawn; at least one */
    static LifeAxis of(Collection<EdtfDate> dates) {
        TimeScale covering = TimeScale.covering(dates, STEPS);
        Step step = Step.fitting(covering.first(), covering.last(), STEPS + 1);
        TimeScale scale =
                new TimeScale(covering.first(), step.end(covering.last().plusDays(1)));
        return new LifeAxis(scale, scale.ticks(STEPS + 2));
    }

    /** Whether the year is written above a tick: at the line's beginning and where a year begins. */
    public boolean namesYear(TimeScale.Tick tick) {
        return withinYears() && (tick.opensYear() || tick.equals(ticks.get(0)));
    }

    /** Whether the ticks are parts of years, which need their years beside them. */
    private boolean withinYears() {
        return ticks.get(0).step().compareTo(Step.YEAR) < 0;
    }

    /** From when to when it runs, as in "January 2024 to December 2025". */
    public String words() {
        return Step.MONTH.words(scale.first()) + " to " + Step.MONTH.words(scale.last());
    }

    public String firstWords() {
        return Step.MONTH.words(scale.first());
    }

    public String lastWords() {
        return Step.MONTH.words(scale.last());
    }
}
