package org.engagementtimeline.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.engagementtimeline.commitment.LedgerPage.Choice;
import org.engagementtimeline.commitment.LedgerPage.Heading;
import org.engagementtimeline.commitment.LedgerPage.Value;
import org.engagementtimeline.edtf.EdtfDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Selecting, counting and ordering, on rows made up for it. */
class LedgerTests {

    private static final List<LedgerKey> KEYS = List.of(
            key("a", "Beta", "2024", "2026", "announced", null, "one"),
            key("b", "alpha", "2025", null, "reviewed", "2025-07", "one", "two"),
            key("c", "Gamma", "2023", "2025-06", "announced", null, "two"));

    private static LedgerKey key(
            String id,
            String title,
            String made,
            @Nullable String due,
            String state,
            @Nullable String report,
            String... parties) {
        return new LedgerKey(
                id,
                title,
                String.join(" and ", parties),
                Map.of(Facet.PARTY, Set.of(parties), Facet.STATE, Set.of(state)),
                EdtfDate.parse(made).sortDay(),
                Optional.ofNullable(due).map(EdtfDate::parse).map(EdtfDate::sortDay),
                Optional.ofNullable(report).map(EdtfDate::parse).map(EdtfDate::sortDay));
    }

    private static List<Choice> choices(LedgerFilter filter) {
        Map<String, String> parties = new LinkedHashMap<>();
        parties.put("one", "One");
        parties.put("two", "Two");
        parties.put("three", "Three");
        Map<Facet, Map<String, String>> vocabulary = new LinkedHashMap<>();
        vocabulary.put(Facet.PARTY, parties);
        vocabulary.put(Facet.STATE, Map.of("reviewed", "reviewed"));
        return Ledger.choices(filter, vocabulary, KEYS);
    }

    private static List<String> ids(LedgerFilter filter) {
        return Ledger.selected(filter, KEYS).stream().map(LedgerKey::id).toList();
    }

    private static List<String> sorted(String order) {
        return ids(LedgerFilter.ALL.ordered(Order.parse(order)));
    }

    @Test
    void ordersByEveryColumnInBothDirections() {
        assertThat(sorted("made")).containsExactly("b", "a", "c");
        assertThat(sorted("made-ascending")).containsExactly("c", "a", "b");
        assertThat(sorted("title")).containsExactly("b", "a", "c");
        assertThat(sorted("title-descending")).containsExactly("c", "a", "b");
        assertThat(sorted("by")).containsExactly("a", "b", "c");
        assertThat(sorted("by-descending")).containsExactly("c", "b", "a");
    }

    @Test
    void whatHasNoDateComesLastInBothDirections() {
        assertThat(sorted("due")).containsExactly("c", "a", "b");
        assertThat(sorted("due-descending")).containsExactly("a", "c", "b");
        assertThat(sorted("report")).containsExactly("b", "a", "c");
        assertThat(sorted("report-ascending")).containsExactly("b", "a", "c");
    }

    @Test
    void onlyTheHeadingInForceSaysItsDirection() {
        assertThat(Ledger.headings(LedgerFilter.ALL.turned(Facet.KIND, "pledge").ordered(Order.parse("due"))))
                .extracting(
                        heading -> heading.column(), heading -> heading.sorted().orElse("none"), Heading::address)
                .contains(
                        tuple(Column.TITLE, "none", "/commitments?kind=pledge&sort=title"),
                        tuple(Column.MADE, "none", "/commitments?kind=pledge"),
                        tuple(Column.DUE, "ascending", "/commitments?kind=pledge&sort=due-descending"));
    }

    @Test
    void valuesOfOneFacetAreAlternativesAndFacetsApplyTogether() {
        LedgerFilter either = LedgerFilter.ALL.turned(Facet.PARTY, "one").turned(Facet.PARTY, "two");
        assertThat(ids(either)).containsExactly("b", "a", "c");
        assertThat(ids(either.turned(Facet.STATE, "reviewed"))).containsExactly("b");
        assertThat(ids(LedgerFilter.ALL.turned(Facet.PARTY, "two"))).containsExactly("b", "c");
    }

    @Test
    void countsOfAFacetIgnoreItsOwnChoice() {
        List<Choice> choices =
                choices(LedgerFilter.ALL.turned(Facet.PARTY, "two").turned(Facet.STATE, "reviewed"));
        assertThat(choices.get(0).values())
                .extracting(Value::id, Value::count, Value::chosen)
                .containsExactly(tuple("one", 1L, false), tuple("two", 1L, true));
        assertThat(choices.get(1).values()).extracting(Value::count).containsExactly(1L);
    }

    @Test
    void aChosenValueStaysInSightThoughNothingHasIt() {
        assertThat(choices(LedgerFilter.ALL.turned(Facet.PARTY, "three")).get(0).values())
                .extracting(Value::id)
                .containsExactly("one", "two", "three");
    }
}
