package org.engagementtimeline.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.engagementtimeline.chart.Extent;
import org.engagementtimeline.chart.Step;
import org.engagementtimeline.chart.TimeScale;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.filter.EngagementFilter;
import org.engagementtimeline.overview.Overview.Bin;
import org.engagementtimeline.overview.Overview.Dot;
import org.engagementtimeline.web.Parameters;
import org.junit.jupiter.api.Test;

class DrawingTests {

    private static final Lanes.Lane JCC =
            new Lanes.Lane("Joint committee", "JCC", Optional.of("jcc"), 0, Set.of("jcc"));

    private final TimeScale year = new TimeScale(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));
    private final EngagementFilter filter = Parameters.of("kind=session", EngagementFilter.class);

    private static Plot plot(String date, String form, String words, boolean fits) {
        return new Plot("id", "Seventh session", "jcc", form, words, EdtfDate.parse(date), false, fits);
    }

    private Dot dot(String date) {
        return new Drawing(filter, year)
                .engagements(JCC, List.of(plot(date, "held", "", true)), 0)
                .dots()
                .get(0);
    }

    @Test
    void saysInWordsWhatAMarkShows() {
        Drawing drawing = new Drawing(filter, year);
        assertThat(drawing.engagements(
                                JCC,
                                List.of(
                                        plot("2025-04-16?", "under-way", "under way", true),
                                        plot("2025-07-07", "held", "", false)),
                                0)
                        .dots())
                .extracting(Dot::label, Dot::sign, Dot::form, Dot::fits)
                .containsExactly(
                        tuple("Seventh session, 16 April 2025 (uncertain), under way", "?", "under-way", true),
                        tuple("Seventh session, 7 July 2025; outside the filter", "", "held", false));
    }

    @Test
    void signsWhatIsApproximateAndUncertain() {
        assertThat(dot("2025-04-16%").sign()).isEqualTo("≈?");
        assertThat(dot("2025-04-16~").sign()).isEqualTo("≈");
        assertThat(dot("2025-04-16").sign()).isEmpty();
    }

    @Test
    void signsADateThatIsOneOfSeveralDays() {
        assertThat(dot("[2025-04-10..2025-04-18]").sign()).isEqualTo("↔");
        assertThat(dot("2025-04").sign()).isEqualTo("↔");
        assertThat(dot("2025-04-10/2025-04-18").sign()).as("it lasted so long").isEmpty();
        assertThat(dot("[2025-04-10..]").sign()).isEmpty();
        assertThat(dot("[..2025-04-10]").sign()).isEmpty();
    }

    @Test
    void signsADateThatIsInferredAndSaysSo() {
        Plot inferred = new Plot("id", "Talks", "jcc", "held", "", EdtfDate.parse("2025-07-07"), true, true);
        assertThat(new Drawing(filter, year)
                        .engagements(JCC, List.of(inferred), 0)
                        .dots())
                .extracting(Dot::sign, Dot::label)
                .containsExactly(tuple("∴", "Talks, 7 July 2025 (date inferred)"));
    }

    @Test
    void drawsWhatOnlyPassesThroughBeneathWhatHasAMark() {
        assertThat(new Drawing(filter, year)
                        .events(
                                JCC,
                                List.of(plot("2025-02-01", "stated", "", true), plot("2024/2026", "stated", "", true)),
                                0)
                        .dots())
                .extracting(dot -> dot.extent().marked())
                .containsExactly(false, true);
    }

    @Test
    void drawsOutOnlyExtentsLongerThanAMark() {
        assertThat(dot("2025-04-16").drawnOut()).isFalse();
        assertThat(dot("2025-04-10/2025-04-18").drawnOut()).isTrue();
        assertThat(dot("2025-12-31/..").drawnOut()).isTrue();
        assertThat(dot("/2025-01-01").drawnOut()).isTrue();
    }

    @Test
    void drawsOutNoExtentThatTheMarkCovers() {
        Drawing thousandDays = new Drawing(filter, new TimeScale(LocalDate.of(2023, 1, 1), LocalDate.of(2025, 9, 26)));
        assertThat(thousandDays
                        .engagements(
                                JCC,
                                List.of(
                                        plot("2023-01-01/2023-01-09", "held", "", true),
                                        plot("2024-01-01/2024-01-10", "held", "", true)),
                                0)
                        .dots())
                .extracting(Dot::drawnOut)
                .containsExactly(false, true);
    }

    @Test
    void leadsFromAMarkToItsPage() {
        assertThat(dot("2025-04-16").address()).isEqualTo("/engagements/id");
        assertThat(new Drawing(filter, year)
                        .events(JCC, List.of(plot("2025", "claimed", "claimed", true)), 0)
                        .dots()
                        .get(0)
                        .address())
                .isEqualTo("/background/id");
    }

    @Test
    void growsALaneByItsRows() {
        Drawing drawing = new Drawing(filter, year);
        Overview.Lane apart = drawing.engagements(JCC, List.of(plot("2025-01-05", "held", "", true)), 100);
        Overview.Lane stacked = drawing.engagements(
                JCC, List.of(plot("2025-01-05", "held", "", true), plot("2025-01-06", "held", "", false)), 100);
        assertThat(stacked.bottom() - apart.bottom()).isEqualTo(15);
        assertThat(stacked.dots().get(1).y() - stacked.dots().get(0).y()).isEqualTo(15);
        assertThat(stacked.count()).isEqualTo(2);
        assertThat(stacked.fitting()).isEqualTo(1);
    }

    @Test
    void putsMarksBelowTheNameOfTheirLane() {
        Drawing drawing = new Drawing(filter, year);
        List<Plot> plots = List.of(plot("2025-01-05", "held", "", true));
        assertThat(drawing.engagements(JCC, plots, 100).dots().get(0).y()).isEqualTo(124);
        assertThat(drawing.engagements(JCC, plots, 100).bottom()).isEqualTo(137);
        assertThat(drawing.events(JCC, plots, 100).dots().get(0).y()).isEqualTo(121);
        assertThat(drawing.events(JCC, plots, 100).bottom()).isEqualTo(131);
        assertThat(drawing.bins(JCC, List.of(), 1, 100).bottom()).isEqualTo(150);
    }

    @Test
    void letsNoLaneGrowWithoutEnd() {
        Drawing drawing = new Drawing(filter, year);
        List<Plot> crowd = Collections.nCopies(20, plot("2025-01-05", "held", "", true));
        assertThat(drawing.engagements(JCC, crowd, 0).dots()).extracting(Dot::y).containsOnly(24, 39, 54, 69, 84);
        assertThat(drawing.events(JCC, crowd, 0).bottom()).isEqualTo(112);
    }

    @Test
    void turnsTheChoiceOfAMechanismByItsName() {
        assertThat(new Drawing(filter, year).engagements(JCC, List.of(), 0).address())
                .contains("/?mechanism=jcc&kind=session");
        assertThat(new Drawing(Parameters.of("kind=session&mechanism=jcc", EngagementFilter.class), year)
                        .engagements(JCC, List.of(), 0)
                        .address())
                .contains("/?kind=session");
    }

    @Test
    void countsByTheShortestStepOfWhichThereAreFewEnough() {
        assertThat(new Drawing(filter, year).step()).isEqualTo(Step.MONTH);
        assertThat(new Drawing(filter, new TimeScale(LocalDate.of(1990, 1, 1), LocalDate.of(2025, 12, 31))).step())
                .isEqualTo(Step.YEAR);
    }

    @Test
    void drawsABarForEachStepAndItsPartThatFits() {
        int april = Step.MONTH.number(LocalDate.of(2025, 4, 1));
        Overview.Lane lane = new Drawing(filter, year)
                .bins(
                        JCC,
                        List.of(
                                new BinCount(april, 14, 7, 14),
                                new BinCount(april + 1, 1, 0, 0),
                                new BinCount(april + 2, 4, 4, 1)),
                        28,
                        0);
        assertThat(lane.bins())
                .extracting(Bin::label, Bin::address, Bin::height, Bin::fitting, Bin::met)
                .containsExactly(
                        tuple(
                                "Joint committee, April 2025: 14, of which 7 fit the filter",
                                "/?mechanism=jcc&kind=session&from=2025-04&to=2025-04",
                                14,
                                7,
                                true),
                        tuple(
                                "Joint committee, May 2025: 1, of which 0 fit the filter; 1 not known to have taken place",
                                "/?mechanism=jcc&kind=session&from=2025-05&to=2025-05",
                                3,
                                0,
                                false),
                        tuple(
                                "Joint committee, June 2025: 4; 3 not known to have taken place",
                                "/?mechanism=jcc&kind=session&from=2025-06&to=2025-06",
                                4,
                                4,
                                true));
        assertThat(lane.bins())
                .extracting(Bin::at, Bin::width)
                .containsExactly(tuple(24.66, 8.22), tuple(32.88, 8.49), tuple(41.37, 8.22));
        assertThat(lane.count()).isEqualTo(19);
        assertThat(lane.fitting()).isEqualTo(11);
    }

    @Test
    void leadsFromABarToItsOwnMechanismWhateverOthersAreChosen() {
        int april = Step.MONTH.number(LocalDate.of(2025, 4, 1));
        assertThat(new Drawing(Parameters.of("kind=session&mechanism=other", EngagementFilter.class), year)
                        .bins(JCC, List.of(new BinCount(april, 1, 0, 1)), 1, 0)
                        .bins())
                .extracting(Bin::address)
                .containsExactly("/?mechanism=jcc&kind=session&from=2025-04&to=2025-04");
    }

    @Test
    void leadsFromWhatSharesALaneToAllEngagementsOfThatTime() {
        int april = Step.MONTH.number(LocalDate.of(2025, 4, 1));
        Overview.Lane lane = new Drawing(EngagementFilter.ALL, year)
                .bins(
                        Lanes.unchosen("2 other mechanisms", Set.of("a", "b")),
                        List.of(new BinCount(april, 7, 7, 7)),
                        7,
                        0);
        assertThat(lane.bins())
                .extracting(Bin::label, Bin::address, Bin::height)
                .containsExactly(tuple(
                        "2 other mechanisms, April 2025: 7; leads to all engagements of that time",
                        "/?from=2025-04&to=2025-04",
                        28));
    }

    @Test
    void leavesOutTheFirstYearWhereTheNextWouldCrowdIt() {
        TimeScale threeYears = new TimeScale(LocalDate.of(2014, 10, 1), LocalDate.of(2017, 3, 31));
        assertThat(new Drawing(filter, threeYears).ticks())
                .extracting(Overview.Tick::label, Overview.Tick::year)
                .startsWith(tuple("Oct", null), tuple("Jan", 2015));
        TimeScale cut = new TimeScale(LocalDate.of(2014, 8, 1), LocalDate.of(2017, 7, 31));
        assertThat(new Drawing(filter, cut).ticks())
                .extracting(Overview.Tick::label, Overview.Tick::year)
                .startsWith(tuple("", null), tuple("Oct", null), tuple("Jan", 2015));
    }

    @Test
    void namesEachStepOfTheAxisAndItsYearOnce() {
        List<Overview.Tick> ticks =
                new Drawing(filter, new TimeScale(LocalDate.of(2024, 12, 1), LocalDate.of(2025, 3, 31))).ticks();
        assertThat(ticks)
                .extracting(Overview.Tick::label, Overview.Tick::year, Overview.Tick::address)
                .containsExactly(
                        tuple("Dec", 2024, "/?kind=session&from=2024-12&to=2024-12"),
                        tuple("Jan", 2025, "/?kind=session&from=2025-01&to=2025-01"),
                        tuple("Feb", null, "/?kind=session&from=2025-02&to=2025-02"),
                        tuple("Mar", null, "/?kind=session&from=2025-03&to=2025-03"));
        assertThat(ticks.get(0).at()).isZero();
        assertThat(ticks.stream().mapToDouble(Overview.Tick::width).sum())
                .isCloseTo(100, org.assertj.core.data.Offset.offset(0.05));
    }

    @Test
    void namesTheYearOfTheFirstStepThatBeginsOnTheLine() {
        List<Overview.Tick> cut =
                new Drawing(filter, new TimeScale(LocalDate.of(2025, 2, 1), LocalDate.of(2026, 4, 30))).ticks();
        assertThat(cut)
                .extracting(Overview.Tick::label, Overview.Tick::year)
                .containsExactly(
                        tuple("", null),
                        tuple("Apr", 2025),
                        tuple("Jul", null),
                        tuple("Oct", null),
                        tuple("Jan", 2026),
                        tuple("Apr", null));
        assertThat(cut.get(0).words()).isEqualTo("January to March 2025");
        assertThat(new Drawing(filter, new TimeScale(LocalDate.of(2025, 2, 1), LocalDate.of(2025, 4, 30))).ticks())
                .extracting(Overview.Tick::year)
                .containsExactly(2025, null, null);
    }

    @Test
    void namesNoYearBesideYears() {
        assertThat(new Drawing(filter, new TimeScale(LocalDate.of(2014, 1, 1), LocalDate.of(2025, 12, 31))).ticks())
                .extracting(Overview.Tick::label, Overview.Tick::year)
                .startsWith(tuple("2014", null), tuple("2015", null))
                .hasSize(12);
    }

    @Test
    void dividesTheTimeBetweenTheNamedSteps() {
        assertThat(new Drawing(filter, new TimeScale(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 12, 31)))
                        .subdivisions())
                .startsWith(0.0, 4.24, 8.21)
                .hasSize(24);
    }

    @Test
    void saysWhichTimeItShows() {
        assertThat(new Drawing(filter, year).span()).isEqualTo("January 2025 to December 2025");
        assertThat(new Drawing(filter, new TimeScale(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 3, 31))).span())
                .isEqualTo("March 2025");
    }

    @Test
    void marksWhereTheChosenStretchLies() {
        assertThat(new Drawing(filter, year).extent(new TimeScale(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 3, 14))))
                .isEqualTo(new Extent(0, 20, false, false));
    }
}
