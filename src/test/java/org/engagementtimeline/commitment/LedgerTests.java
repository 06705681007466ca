package org.engagementtimeline.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engagementtimeline.commitment.LedgerPage.Value;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.record.CommitmentKind;
import org.engagementtimeline.record.CommitmentState;
import org.engagementtimeline.record.Evidence;
import org.engagementtimeline.record.Fact;
import org.engagementtimeline.record.Reference;
import org.junit.jupiter.api.Test;

/** Selecting, counting and ordering, on rows made up for it. */
class LedgerTests {

    private static final List<LedgerRow> ROWS = List.of(
            row("a", "Beta", "2024", "2026", CommitmentState.ANNOUNCED, "one"),
            row("b", "alpha", "2025", null, CommitmentState.REVIEWED, "one", "two"),
            row("c", "Gamma", "2023", "2025-06", CommitmentState.ANNOUNCED, "two"));

    private static LedgerRow row(
            String id, String title, String made, String due, CommitmentState last, String... parties) {
        return new LedgerRow(
                id,
                title,
                CommitmentKind.PLEDGE,
                fact(Arrays.stream(parties)
                        .map(party -> new Reference(party, party))
                        .toList()),
                List.of(),
                Optional.ofNullable(due).map(EdtfDate::parse).map(LedgerTests::fact),
                step(CommitmentState.ANNOUNCED, made),
                step(last, made));
    }

    private static Step step(CommitmentState state, String date) {
        return new Step(state, fact(EdtfDate.parse(date)), Optional.empty(), Optional.empty(), fact("says"));
    }

    private static <T> Fact<T> fact(T value) {
        return new Fact<>(value, new Evidence(List.of(new Evidence.Cite("source", "Source", List.of(1))), null));
    }

    private static LedgerPage page(LedgerFilter filter) {
        Map<String, String> parties = new LinkedHashMap<>();
        parties.put("one", "One");
        parties.put("two", "Two");
        parties.put("three", "Three");
        Map<Facet, Map<String, String>> vocabulary = new LinkedHashMap<>();
        vocabulary.put(Facet.PARTY, parties);
        vocabulary.put(Facet.STATE, Map.of("reviewed", "reviewed"));
        return Ledger.page(filter, vocabulary, ROWS);
    }

    private static List<String> ids(LedgerFilter filter) {
        return page(filter).rows().stream().map(LedgerRow::id).toList();
    }

    @Test
    void ordersByWhenMadeWhenDueOrTitle() {
        assertThat(ids(LedgerFilter.ALL)).containsExactly("b", "a", "c");
        assertThat(ids(LedgerFilter.ALL.ordered(Order.DUE))).containsExactly("c", "a", "b");
        assertThat(ids(LedgerFilter.ALL.ordered(Order.TITLE))).containsExactly("b", "a", "c");
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
        LedgerPage page = page(LedgerFilter.ALL.turned(Facet.PARTY, "two").turned(Facet.STATE, "reviewed"));
        assertThat(page.choices().get(0).values())
                .extracting(Value::id, Value::count, Value::chosen)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("one", 1L, false),
                        org.assertj.core.groups.Tuple.tuple("two", 1L, true));
        assertThat(page.choices().get(1).values()).extracting(Value::count).containsExactly(1L);
        assertThat(page.total()).isEqualTo(3);
    }

    @Test
    void aChosenValueStaysInSightThoughNothingHasIt() {
        assertThat(page(LedgerFilter.ALL.turned(Facet.PARTY, "three"))
                        .choices()
                        .get(0)
                        .values())
                .extracting(Value::id)
                .containsExactly("one", "two", "three");
    }
}
