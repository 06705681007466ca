package org.engagementtimeline.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engagementtimeline.mechanism.Sessions.announced;
import static org.engagementtimeline.mechanism.Sessions.daily;
import static org.engagementtimeline.mechanism.Sessions.met;
import static org.engagementtimeline.mechanism.Sessions.months;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.engagementtimeline.chart.TimeScale;
import org.junit.jupiter.api.Test;

class BinTests {

    @Test
    void countsWhatMetApartFromWhatDidNot() {
        List<Bin> bins =
                bins(met("2025-01-05", 1), met("2025-01-06", 2), announced("2025-01-07"), announced("2025-03-01"));
        assertThat(bins)
                .extracting(Bin::title)
                .containsExactly(
                        "January 2025: met 2 times, 1 not known to have met", "March 2025: 1 not known to have met");
        assertThat(bins).extracting(Bin::metHeight).containsExactly(27, 0);
        assertThat(bins).extracting(Bin::unmetHeight).containsExactly(13, 13);
    }

    @Test
    void standsWhereItsStepOfTheCalendarIs() {
        Bin february = bins(met("2025-02-10", 1)).get(0);
        assertThat(february.from()).isEqualTo(8.49);
        assertThat(february.width()).isEqualTo(7.67);
        assertThat(february.metHeight()).isEqualTo(40);
        assertThat(bins(met("2025-04-10", 1)).get(0).width()).isEqualTo(8.22);
    }

    @Test
    void endsWithALineThatEndsWithinItsStep() {
        TimeScale cut = new TimeScale(LocalDate.of(2025, 1, 22), LocalDate.of(2025, 3, 2));
        List<Bin> bins = Bin.of("jcc", months(List.of(met("2025-01-25", 1), met("2025-03-01", 2))), cut);
        assertThat(bins).extracting(Bin::from).containsExactly(0.0, 95.0);
        assertThat(bins).extracting(Bin::width).containsExactly(25.0, 5.0);
    }

    @Test
    void leadsToTheEngagementsOfItsTime() {
        assertThat(bins(met("2025-02-10", 1)).get(0).address()).isEqualTo("/?mechanism=jcc&from=2025-02&to=2025-02");
    }

    @Test
    void countsOnceADateThatMayLieInSeveralSteps() {
        assertThat(bins(met("2025-01/2025-06", 1))).extracting(Bin::title).containsExactly("January 2025: met once");
    }

    @Test
    void showsWhateverThereIs() {
        List<Session> many =
                IntStream.range(0, 200).mapToObj(any -> met("2025-05-05", null)).toList();
        List<Session> all = new ArrayList<>(many);
        all.add(met("2025-06-01", null));
        assertThat(Bin.of("jcc", months(all), Sessions.YEAR))
                .extracting(Bin::metHeight)
                .containsExactly(40, 2);
    }

    @Test
    void areFewHoweverLongTheLineIs() {
        TimeScale centuries = new TimeScale(LocalDate.of(1025, 1, 1), LocalDate.of(2025, 12, 31));
        assertThat(Bin.of("jcc", months(daily(300)), centuries)).hasSize(1);
        List<Session> yearly = IntStream.rangeClosed(1025, 2025)
                .mapToObj(year -> met(String.valueOf(year), null))
                .toList();
        assertThat(Bin.of("jcc", months(yearly), centuries)).hasSizeLessThanOrEqualTo(48);
    }

    private static List<Bin> bins(Session... sessions) {
        return Bin.of("jcc", months(List.of(sessions)), Sessions.YEAR);
    }
}
