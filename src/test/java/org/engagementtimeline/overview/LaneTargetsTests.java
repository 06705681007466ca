package org.engagementtimeline.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.engagementtimeline.chart.ChartLabel.LabelFit;
import org.engagementtimeline.chart.ChartTarget;
import org.engagementtimeline.chart.ChartTarget.Label;
import org.engagementtimeline.chart.TimeScale;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.evidence.Dated;
import org.engagementtimeline.vocabulary.EngagementStatus;
import org.junit.jupiter.api.Test;

class LaneTargetsTests {

    /** Of a hundred days, so that a day is one percent. */
    private static final TimeScale SCALE = new TimeScale(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 4, 10));

    private static LaneItem item(String title, String date, EngagementStatus status, boolean inferred) {
        return new LaneItem(
                title,
                title,
                Optional.of("jcc"),
                status,
                new Dated(EdtfDate.parse(date), inferred),
                "Pakistan: Ishaq Dar\nAfghanistan: no one named");
    }

    private static LaneItem held(String title, String date) {
        return item(title, date, EngagementStatus.HELD, false);
    }

    private static List<ChartTarget> targets(LaneItem... items) {
        return new LaneTargets(SCALE, Arrays.asList(items), together -> "/" + together.size()).targets();
    }

    @Test
    void saysTitleDateStatusAndWhoStoodForEachSide() {
        assertThat(targets(item("Seventh session", "2025-04-01?", EngagementStatus.UNDER_WAY, true)))
                .extracting(ChartTarget::title, ChartTarget::signs, ChartTarget::symbol, ChartTarget::address)
                .containsExactly(tuple(
                        "Seventh session\n1 April 2025 (uncertain) (date inferred), under way when reported\n"
                                + "Pakistan: Ishaq Dar\nAfghanistan: no one named",
                        "?",
                        "under-way",
                        "/engagements/Seventh session"));
    }

    @Test
    void mergesWhatIsTooCloseToBePointedAtAtEachWidth() {
        assertThat(targets(held("one", "2025-01-11"), held("two", "2025-01-16")))
                .extracting(ChartTarget::count, ChartTarget::from, ChartTarget::until, ChartTarget::address)
                .containsExactly(
                        tuple(2, LabelFit.ANY, LabelFit.WIDE, "/2"),
                        tuple(1, LabelFit.WIDE, null, "/engagements/one"),
                        tuple(1, LabelFit.WIDE, null, "/engagements/two"));
    }

    @Test
    void writesOnceWhatIsTheSameAtEveryWidth() {
        assertThat(targets(held("one", "2025-01-11"), held("two", "2025-03-11")))
                .extracting(ChartTarget::count, ChartTarget::from, ChartTarget::until)
                .containsExactly(tuple(1, LabelFit.ANY, null), tuple(1, LabelFit.ANY, null));
    }

    @Test
    void keepsSymbolsApartHoweverManyThereAre() {
        List<LaneItem> days = IntStream.range(0, 100)
                .mapToObj(day -> held(
                        "day " + day, LocalDate.of(2025, 1, 1).plusDays(day).toString()))
                .toList();
        List<Double> places = targets(days.toArray(LaneItem[]::new)).stream()
                .filter(target -> target.from() == LabelFit.ANY)
                .map(ChartTarget::at)
                .toList();
        assertThat(places).hasSize(6);
        for (int next = 1; next < places.size(); next++) {
            assertThat(places.get(next) - places.get(next - 1)).isGreaterThanOrEqualTo(1.5 / 9 * 100);
        }
    }

    @Test
    void listsTheFirstOfThoseThatShareASymbolAndSaysHowManyFollow() {
        LaneItem[] crowd = IntStream.range(0, 10)
                .mapToObj(number -> held("meeting " + number, "2025-02-01"))
                .toArray(LaneItem[]::new);
        assertThat(targets(crowd).get(0).title())
                .startsWith("10 engagements\n1 February 2025: meeting 0\n")
                .endsWith("meeting 6\nand 3 more");
    }

    @Test
    void fillsASharedSymbolOnlyIfOneOfThemTookPlace() {
        LaneItem planned = item("plan", "2025-02-01", EngagementStatus.ANNOUNCED, false);
        assertThat(targets(planned, planned)).extracting(ChartTarget::symbol).containsExactly("several-planned");
        assertThat(targets(planned, held("one", "2025-02-01")))
                .extracting(ChartTarget::symbol)
                .containsExactly("several");
    }

    @Test
    void writesTheTitleOnTheSideWhereItHasRoom() {
        List<ChartTarget> targets = targets(held("First", "2025-01-02"), held("Last", "2025-04-09"));
        assertThat(targets)
                .extracting(
                        target -> target.label().text(),
                        target -> target.label().before())
                .containsExactly(tuple("First", false), tuple("Last", true));
    }

    @Test
    void writesNoLabelOverAnother() {
        String title = "A meeting with a title of forty letters ";
        List<ChartTarget> targets =
                targets(held(title, "2025-01-02"), held(title, "2025-03-10"), held("Last", "2025-03-20"));
        assertThat(targets.get(0).label().before()).isFalse();
        assertThat(targets.get(1).label().fit()).isSameAs(LabelFit.NEVER);
    }

    @Test
    void writesNoLabelOverThatOfSeveralAtItsRight() {
        List<ChartTarget> targets = targets(
                held("First", "2025-03-01"),
                held("A meeting in twenty-two", "2025-03-11"),
                held("Talks", "2025-04-09"),
                held("Talks", "2025-04-10"));
        assertThat(targets)
                .filteredOn(target -> target.label().before())
                .extracting(target -> target.label().text())
                .contains("Talks, and 1 more");
        assertThat(targets)
                .filteredOn(target -> target.title().startsWith("A meeting"))
                .allMatch(target -> target.label() == Label.NONE);
    }

    @Test
    void saysTheDoubtsAboutADateInWordsWhereThereIsRoom() {
        assertThat(targets(item("Meeting", "2025-02-01~", EngagementStatus.HELD, true)))
                .extracting(target -> target.label().text())
                .containsExactly("Meeting, date approximate and inferred");
        String title = "A meeting with a title of some fifty letters or so";
        assertThat(targets(item(title, "2025-02-19~", EngagementStatus.HELD, true)))
                .extracting(ChartTarget::label)
                .containsExactly(Label.NONE);
    }
}
