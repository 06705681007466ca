package org.engagementtimeline.edtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.arbitraries.ListArbitrary;
import net.jqwik.time.api.Dates;
import org.jspecify.annotations.Nullable;

class EdtfDatePropertyTest {

    /** A valid text with the days it is known to mean, reckoned here without the code under test. */
    record Sample(
            String text,
            @Nullable LocalDate earliest,
            @Nullable LocalDate latest) {

        Sample marked(String mark) {
            return new Sample(text + mark, earliest, latest);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    @Property
    void comesBackFromItsText(@ForAll("samples") Sample sample) {
        EdtfDate date = EdtfDate.parse(sample.text);

        assertThat(date).hasToString(sample.text).isEqualTo(EdtfDate.parse(date.toString()));
    }

    @Property
    void spansTheDaysItMeans(@ForAll("samples") Sample sample) {
        EdtfDate date = EdtfDate.parse(sample.text);

        assertThat(date.earliest()).isEqualTo(Optional.ofNullable(sample.earliest));
        assertThat(date.latest()).isEqualTo(Optional.ofNullable(sample.latest));
    }

    @Property
    void keepsItsBoundsInOrderAroundItsSortDay(@ForAll("samples") Sample sample) {
        EdtfDate date = EdtfDate.parse(sample.text);

        assertThat(date.earliest().orElse(LocalDate.MIN)).isBeforeOrEqualTo(date.sortDay());
        assertThat(date.latest().orElse(LocalDate.MAX)).isAfterOrEqualTo(date.sortDay());
    }

    @Property
    void findsWordsForEveryDate(@ForAll("samples") Sample sample) {
        assertThat(EdtfDate.parse(sample.text).inWords())
                .matches("[A-Za-z0-9–,-]+( [A-Za-z0-9–,-]+)*")
                .doesNotContain("X");
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void ordersAnyTwoDatesConsistently(@ForAll("samples") Sample one, @ForAll("samples") Sample other) {
        EdtfDate first = EdtfDate.parse(one.text);
        EdtfDate second = EdtfDate.parse(other.text);

        assertThat(Integer.signum(first.compareTo(second))).isEqualTo(-Integer.signum(second.compareTo(first)));
        assertThat(first.compareTo(second) == 0).isEqualTo(first.equals(second));
    }

    @Property
    void writesGroupedAndSeparateQualifiersAlike(
            @ForAll("days") LocalDate day,
            @ForAll("marks") String year,
            @ForAll("marks") String month,
            @ForAll("marks") String last) {
        String[] parts = day.toString().split("-");
        EdtfDate grouped = EdtfDate.parse(parts[0] + year + "-" + parts[1] + month + "-" + parts[2] + last);
        EdtfDate separate = EdtfDate.parse(
                sum(year + month + last) + parts[0] + "-" + sum(month + last) + parts[1] + "-" + sum(last) + parts[2]);

        assertThat(grouped).isEqualTo(separate).isEqualTo(EdtfDate.parse(grouped.toString()));
        assertThat(grouped.exact()).isEqualTo((year + month + last).isEmpty());
    }

    @Property
    void readsOrRefusesAnyText(@ForAll String text) {
        readsOrRefuses(text);
    }

    @Property(tries = 5000)
    void readsOrRefusesAnyTextInItsOwnAlphabet(@ForAll("nearTexts") String text) {
        readsOrRefuses(text);
    }

    @Property(tries = 5000, edgeCases = EdgeCasesMode.NONE)
    void readsOrRefusesAnyValidTextWithOneChange(
            @ForAll("samples") Sample sample, @ForAll("alphabet") char character, @ForAll int seed) {
        int place = Math.floorMod(seed, sample.text.length());
        String before = sample.text.substring(0, place);
        String after = sample.text.substring(place + 1);

        readsOrRefuses(before + after);
        readsOrRefuses(before + character + after);
        readsOrRefuses(before + character + sample.text.substring(place));
        readsOrRefuses(after + before);
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void readsOrRefusesLongTextsInBoundedTime(@ForAll("samples") Sample sample) {
        String text = sample.text;
        for (String repeated : List.of(text.repeat(20_000), "[" + (text + ",").repeat(20_000) + text + "]")) {
            assertTimeoutPreemptively(Duration.ofSeconds(5), () -> readsOrRefuses(repeated));
        }
    }

    private static void readsOrRefuses(String text) {
        try {
            EdtfDate date = EdtfDate.parse(text);
            assertThat(EdtfDate.parse(date.toString())).isEqualTo(date).hasToString(date.toString());
            assertThat(date.sortDay()).isBetween(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));
            assertThat(date.inWords() + date.certaintyInWords()).isNotBlank();
        } catch (EdtfException refusal) {
            assertThat(refusal.column()).isBetween(1, text.length() + 1);
            assertThat(refusal.getMessage())
                    .hasSizeLessThan(200)
                    .matches("[A-Z][ -~]+ at column [0-9]+; [ -~]+[^.]\\.");
        }
    }

    private static String sum(String marks) {
        boolean uncertain = marks.contains("?") || marks.contains("%");
        boolean approximate = marks.contains("~") || marks.contains("%");
        return uncertain ? (approximate ? "%" : "?") : (approximate ? "~" : "");
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Dates.dates().between(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));
    }

    @Provide
    Arbitrary<String> marks() {
        return Arbitraries.of("", "?", "~", "%");
    }

    @Provide
    Arbitrary<Character> alphabet() {
        return Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.chars().with("0123456789X-/.,[]{}?~%TZ: ")), Tuple.of(1, Arbitraries.chars()));
    }

    @Provide
    Arbitrary<String> nearTexts() {
        return Arbitraries.of(
                        "2025", "202X", "-07", "-0X", "-XX", "..", "/", ",", "[", "]", "?", "~", "%", "-21", "1", " ")
                .list()
                .ofMaxSize(9)
                .map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<Sample> samples() {
        return Arbitraries.oneOf(singles(), intervals(), sets());
    }

    private Arbitrary<Sample> singles() {
        return Combinators.combine(plain(), marks()).as(Sample::marked);
    }

    private Arbitrary<Sample> plain() {
        return Arbitraries.oneOf(List.of(
                days().map(day -> new Sample(day.toString(), day, day)),
                days().map(YearMonth::from).map(month -> months(month.toString(), month, 1)),
                days().map(YearMonth::from).map(month -> months(month + "-XX", month, 1)),
                days().map(day -> months(year(day), YearMonth.of(day.getYear(), 1), 12)),
                days().map(day -> months(year(day) + "-XX", YearMonth.of(day.getYear(), 1), 12)),
                days().map(EdtfDatePropertyTest::tenDays),
                Combinators.combine(days(), Arbitraries.integers().between(0, 3))
                        .as((day, quarter) -> months(
                                year(day) + "-" + (33 + quarter), YearMonth.of(day.getYear(), 1 + 3 * quarter), 3)),
                Combinators.combine(
                                Arbitraries.integers().between(1, 9998),
                                Arbitraries.integers().between(0, 3))
                        .as((year, season) ->
                                months("%04d-%d".formatted(year, 21 + season), YearMonth.of(year, 3 + 3 * season), 3)),
                Arbitraries.integers()
                        .between(1, 999)
                        .map(decade -> months("%03dX".formatted(decade), YearMonth.of(10 * decade, 1), 120)),
                Arbitraries.integers()
                        .between(1, 99)
                        .map(century -> months("%02dXX".formatted(century), YearMonth.of(100 * century, 1), 1200))));
    }

    private static Sample tenDays(LocalDate day) {
        int tens = Math.min(day.getDayOfMonth(), 29) / 10;
        YearMonth month = YearMonth.from(day);
        return new Sample(
                month + "-" + tens + "X",
                month.atDay(Math.max(1, 10 * tens)),
                month.atDay(Math.min(10 * tens + 9, month.lengthOfMonth())));
    }

    private static Sample months(String text, YearMonth first, int months) {
        return new Sample(
                text, first.atDay(1), first.plusMonths(months).atDay(1).minusDays(1));
    }

    private static String year(LocalDate day) {
        return "%04d".formatted(day.getYear());
    }

    private Arbitrary<Sample> intervals() {
        Arbitrary<Sample> closed = Combinators.combine(singles(), singles())
                .filter((start, end) -> !start.latest.isAfter(end.earliest) && !start.earliest.equals(end.latest))
                .as((start, end) -> new Sample(start + "/" + end, start.earliest, end.latest));
        return Arbitraries.oneOf(
                closed,
                singles().map(start -> new Sample(start + "/..", start.earliest, null)),
                singles().map(start -> new Sample(start + "/", start.earliest, null)),
                singles().map(end -> new Sample("../" + end, null, end.latest)),
                singles().map(end -> new Sample("/" + end, null, end.latest)));
    }

    private Arbitrary<Sample> sets() {
        ListArbitrary<Sample> dates = singles().list().ofMinSize(2).ofMaxSize(6);
        Arbitrary<List<Boolean>> ranges = Arbitraries.of(true, false).list().ofSize(6);
        return Combinators.combine(dates, ranges, Arbitraries.integers().between(0, 2))
                .filter((many, range, open) -> ascending(many).size() > 1)
                .as((many, range, open) -> set(ascending(many), range, open == 1, open == 2));
    }

    private static List<Sample> ascending(List<Sample> samples) {
        List<Sample> ascending = new ArrayList<>();
        for (Sample sample :
                samples.stream().sorted(Comparator.comparing(Sample::latest)).toList()) {
            if (ascending.isEmpty() || sample.earliest.isAfter(ascending.get(ascending.size() - 1).latest)) {
                ascending.add(sample);
            }
        }
        return ascending;
    }

    private static Sample set(List<Sample> dates, List<Boolean> ranges, boolean openStart, boolean openEnd) {
        StringBuilder text = new StringBuilder(openStart ? "[.." : "[").append(dates.get(0));
        boolean inRange = openStart;
        for (int i = 1; i < dates.size(); i++) {
            inRange = !inRange && ranges.get(i) && !(openEnd && i == dates.size() - 1);
            text.append(inRange ? ".." : ",").append(dates.get(i));
        }
        return new Sample(
                text.append(openEnd ? "..]" : "]").toString(),
                openStart ? null : dates.get(0).earliest,
                openEnd ? null : dates.get(dates.size() - 1).latest);
    }
}
