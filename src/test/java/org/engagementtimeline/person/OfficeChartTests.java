package org.engagementtimeline.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.engagementtimeline.chart.ChartMark;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.evidence.CitedSource;
import org.engagementtimeline.evidence.CitedValue;
import org.engagementtimeline.evidence.Evidence;
import org.engagementtimeline.person.OfficeChart.Lane;
import org.engagementtimeline.person.PersonPage.Day;
import org.engagementtimeline.person.PersonPage.OfficeHeld;
import org.engagementtimeline.person.PersonPage.Sighting;
import org.junit.jupiter.api.Test;

class OfficeChartTests {

    private static final Evidence EVIDENCE =
            Evidence.stated(List.of(new CitedSource("source", "A source", List.of(1))));

    @Test
    void marksEachDateByHowAnOfficeIsShown() {
        OfficeChart chart = chart(
                office("Envoy", day("2025-01-10", Hold.HELD), day("2025-03-10?", Hold.HELD)),
                office("Minister", day("/2024", Hold.FORMERLY)));
        assertThat(chart.lanes()).extracting(Lane::title).containsExactly("Envoy", "Minister");
        assertThat(chart.lanes().stream().flatMap(lane -> lane.marks().stream()))
                .extracting(ChartMark::symbol, ChartMark::address, ChartMark::title)
                .containsExactly(
                        tuple("held", "#office-1", "Envoy: 10 January 2025"),
                        tuple("held", "#office-1", "Envoy: 10 March 2025 (uncertain)"),
                        tuple("formerly", "#office-2", "Minister, formerly: until 2024, start unknown"));
        assertThat(chart.holds()).containsExactly(Hold.HELD, Hold.FORMERLY);
    }

    @Test
    void drawsNothingWhereThereIsOnlyOneDay() {
        assertThat(OfficeChart.of(List.of())).isEmpty();
        assertThat(OfficeChart.of(List.of(
                        office("Envoy", day("2025-04-16", Hold.HELD), day("2025-04-16?", Hold.HELD)),
                        office("Minister", day("2025-04-16", Hold.HELD)))))
                .isEmpty();
        assertThat(chart(office("Envoy", day("2025-04-16", Hold.HELD), day("2025-04-17", Hold.HELD)))
                        .lanes())
                .hasSize(1);
    }

    @Test
    void explainsABandOnlyWhereItDrawsOne() {
        Day april = day("2025-04-16", Hold.HELD);
        assertThat(chart(office("Envoy", april, day("2025-05", Hold.HELD))).hasBands())
                .isTrue();
        assertThat(chart(office("Envoy", april, day("2025-05-01", Hold.HELD))).hasBands())
                .isFalse();
    }

    @Test
    void marksEachOfSixtyDatesAndNoMore() {
        assertThat(chart(daily(60)).lanes().get(0).marks()).hasSize(60);
        assertThat(chart(daily(61)).lanes().get(0).marks())
                .extracting(ChartMark::title)
                .containsExactly(
                        "January 2025: 1 date",
                        "February 2025: 28 dates",
                        "March 2025: 31 dates",
                        "April 2025: 1 date");
    }

    private static OfficeHeld daily(int number) {
        return office(
                "Envoy",
                IntStream.range(0, number)
                        .mapToObj(each ->
                                day(LocalDate.of(2025, 1, 31).plusDays(each).toString(), Hold.HELD))
                        .toArray(Day[]::new));
    }

    @Test
    void saysWhichYearsAMarkStandsFor() {
        OfficeHeld yearly = office(
                "Envoy",
                IntStream.range(1902, 1963)
                        .mapToObj(year -> day(String.valueOf(year), Hold.HELD))
                        .toArray(Day[]::new));
        assertThat(chart(yearly).lanes().get(0).marks())
                .extracting(ChartMark::title)
                .startsWith("1900 to 1904: 3 dates", "1905 to 1909: 5 dates");
    }

    @Test
    void marksAStretchOfTimeOnceWhereDatesAreMany() {
        OfficeHeld busy = office(
                "Envoy",
                IntStream.range(0, 90)
                        .mapToObj(each -> day(
                                LocalDate.of(2025, 1, 1).plusDays(each).toString(),
                                each == 70 ? Hold.HELD : Hold.FORMERLY))
                        .toArray(Day[]::new));
        assertThat(chart(busy).lanes().get(0).marks())
                .extracting(ChartMark::title, ChartMark::symbol)
                .containsExactly(
                        tuple("January 2025: 31 dates formerly", "formerly"),
                        tuple("February 2025: 28 dates formerly", "formerly"),
                        tuple("March 2025: 31 dates", "held"));
    }

    @Test
    void drawsNoMoreLanesThanCanBeRead() {
        OfficeChart chart = chart(IntStream.range(0, 20)
                .mapToObj(each -> office("Office " + each, day(String.valueOf(2000 + each), Hold.HELD)))
                .toArray(OfficeHeld[]::new));
        assertThat(chart.lanes()).hasSize(12);
        assertThat(chart.more()).isEqualTo(8);
    }

    @Test
    void listsTheLatestOfManyDates() {
        OfficeHeld busy = office(
                "Envoy",
                Stream.iterate(1900, year -> year + 1)
                        .limit(100)
                        .map(year -> day(String.valueOf(year), Hold.HELD))
                        .toArray(Day[]::new));
        assertThat(busy.unlisted()).isEqualTo(88);
        assertThat(busy.listed()).hasSize(12);
        assertThat(busy.listed().get(11).date().value()).hasToString("1999");
        OfficeHeld quiet = office("Envoy", day("2025", Hold.HELD));
        assertThat(quiet.unlisted()).isZero();
        assertThat(quiet.listed()).hasSize(1);
    }

    private static OfficeChart chart(OfficeHeld... offices) {
        return OfficeChart.of(List.of(offices)).orElseThrow();
    }

    private static OfficeHeld office(String title, Day... days) {
        return new OfficeHeld(title, "an organisation", List.of(days));
    }

    private static Day day(String date, Hold hold) {
        return new Day(
                new CitedValue<>(EdtfDate.parse(date), EVIDENCE),
                List.of(new Sighting(hold, "heading", Optional.empty(), List.of())));
    }
}
