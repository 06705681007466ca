package org.engagementtimeline.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.engagementtimeline.ledger.Choice.Value;
import org.engagementtimeline.web.BadRequestException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Selecting, counting and paging, on a ledger made up for it. */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class LedgerTests {

    private static final String PAKISTAN = "pakistan";
    private static final String AFGHANISTAN = "afghanistan";

    @Autowired
    private Ledger ledger;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void replaceTheLedger() {
        jdbc.sql("delete from ledger_place").update();
        jdbc.sql("delete from ledger_count").update();
        put("a", 2, "announced", "pledge", List.of(PAKISTAN), List.of("trade"));
        put("b", 1, "reviewed", "pledge", List.of(PAKISTAN, AFGHANISTAN), List.of());
        put("c", 3, "announced", "measure", List.of(AFGHANISTAN), List.of("trade", "transit"));
        jdbc.sql("insert into ledger_count select row_number() over (), kind, state, parties, topics, count(*)"
                        + " from ledger_place group by kind, state, parties, topics")
                .update();
    }

    private void put(String id, int place, String state, String kind, List<String> parties, List<String> topics) {
        jdbc.sql("insert into commitment select :id, title, kind, by_claim from commitment limit 1")
                .param("id", id)
                .update();
        List<Object> row = new ArrayList<>(
                List.of(id, kind, state, parties.toArray(String[]::new), topics.toArray(String[]::new)));
        row.addAll(Collections.nCopies(Order.terms().size(), place));
        jdbc.sql("insert into ledger_place values (" + String.join(", ", Collections.nCopies(row.size(), "?")) + ")")
                .params(row)
                .update();
    }

    private List<String> ids(LedgerFilter filter) {
        return ledger.ids(filter, "", Limit.of(10));
    }

    private static LedgerFilter by(String... parties) {
        LedgerFilter filter = LedgerFilter.ALL;
        for (String party : parties) {
            filter = filter.turned(Facet.PARTY, party);
        }
        return filter;
    }

    @ParameterizedTest
    @CsvSource({
        "title, title_ascending",
        "title-descending, title_descending",
        "by, by_ascending",
        "by-descending, by_descending",
        "made, made_descending",
        "made-ascending, made_ascending",
        "due, due_ascending",
        "due-descending, due_descending",
        "report, report_descending",
        "report-ascending, report_ascending"
    })
    void readsEachOrderFromPlacesOfItsOwn(String order, String places) {
        LedgerFilter filter = LedgerFilter.ALL.ordered(Order.parse(order));
        assertThat(ids(filter)).containsExactly("b", "a", "c");
        jdbc.sql("update ledger_place set " + places + " = 10 - " + places).update();
        assertThat(ids(filter)).containsExactly("c", "a", "b");
    }

    @Test
    void valuesOfOneFacetAreAlternativesAndFacetsApplyTogether() {
        assertThat(ids(by(PAKISTAN, AFGHANISTAN))).containsExactly("b", "a", "c");
        assertThat(ids(by(AFGHANISTAN))).containsExactly("b", "c");
        assertThat(ids(by(AFGHANISTAN).turned(Facet.STATE, "reviewed"))).containsExactly("b");
        assertThat(ids(LedgerFilter.ALL.turned(Facet.TOPIC, "transit").turned(Facet.KIND, "measure")))
                .containsExactly("c");
        assertThat(ids(LedgerFilter.ALL.turned(Facet.TOPIC, "transit").turned(Facet.KIND, "pledge")))
                .isEmpty();
    }

    @Test
    void countsWhatItSelects() {
        assertThat(ledger.total(LedgerFilter.ALL)).isEqualTo(3);
        assertThat(ledger.total(by(AFGHANISTAN))).isEqualTo(2);
        assertThat(ledger.total(LedgerFilter.ALL.turned(Facet.KIND, "proposal")))
                .isZero();
    }

    @Test
    void readsOnFromAPlaceOrBehindACommitment() {
        LedgerFilter filter = by(AFGHANISTAN, PAKISTAN);
        assertThat(ledger.ids(filter, 1, 1)).containsExactly("a");
        assertThat(ledger.ids(filter, 3, 1)).isEmpty();
        assertThat(ledger.ids(LedgerFilter.ALL, 1, 1)).containsExactly("a");
        assertThat(ledger.ids(filter, "", Limit.of(2))).containsExactly("b", "a");
        assertThat(ledger.ids(filter, "a", Limit.of(2))).containsExactly("c");
        assertThat(ledger.ids(by(AFGHANISTAN), "a", Limit.of(2))).containsExactly("c");
        assertThat(ledger.ids(filter, "nothing", Limit.of(2))).isEmpty();
    }

    private List<Choice> choices(LedgerFilter filter) {
        return ledger.choices(filter, ledger.names(filter));
    }

    @Test
    void countsOfAFacetIgnoreItsOwnChoice() {
        List<Choice> choices = choices(by(AFGHANISTAN).turned(Facet.STATE, "reviewed"));
        assertThat(choices).extracting(Choice::facet).containsExactly(Facet.values());
        assertThat(choices.get(0).values())
                .extracting(Value::id, Value::count, Value::chosen)
                .containsExactly(tuple(PAKISTAN, 1L, false), tuple(AFGHANISTAN, 1L, true));
        assertThat(choices.get(1).values()).isEmpty();
        assertThat(choices.get(2).values())
                .extracting(Value::id, Value::count, Value::chosen)
                .containsExactly(tuple("announced", 1L, false), tuple("reviewed", 1L, true));
    }

    @Test
    void countsACommitmentForEachOfItsValues() {
        assertThat(choices(LedgerFilter.ALL).get(1).values())
                .extracting(Value::id, Value::count)
                .containsExactlyInAnyOrder(tuple("trade", 2L), tuple("transit", 1L));
    }

    @Test
    void aChosenValueStaysInSightThoughNothingHasIt() {
        assertThat(choices(LedgerFilter.ALL.turned(Facet.STATE, "lapsed"))
                        .get(2)
                        .chosen())
                .extracting(Value::id, Value::count, Value::address)
                .containsExactly(tuple("lapsed", 0L, "/commitments"));
    }

    @Test
    void refusesAValueThatThereIsNotNamingThoseThereAre() {
        assertThatThrownBy(() -> ledger.names(LedgerFilter.ALL.turned(Facet.STATE, "done")))
                .isInstanceOf(BadRequestException.class)
                .hasMessage("Unknown state “done”; allowed are announced, reported, reviewed, partly-implemented,"
                        + " implemented, lapsed.");
        assertThatThrownBy(() -> ledger.names(by("pakistn"))).hasMessageContaining("did you mean “pakistan”?");
    }

    @Test
    void saysAFilterInASentence() {
        LedgerNames names = ledger.names(LedgerFilter.ALL);
        assertThat(names.sentence(LedgerFilter.ALL)).isEqualTo("All commitments");
        assertThat(names.sentence(by(PAKISTAN, AFGHANISTAN)
                        .turned(Facet.TOPIC, "transit")
                        .turned(Facet.STATE, "partly-implemented")
                        .turned(Facet.KIND, "pledge")))
                .isEqualTo(
                        "Commitments by Afghanistan or Pakistan on Transit, of kind pledge, last partly implemented");
    }
}
