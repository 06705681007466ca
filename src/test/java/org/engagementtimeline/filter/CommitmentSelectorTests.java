package org.engagementtimeline.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.engagementtimeline.filter.FacetOptions.Option;
import org.engagementtimeline.web.BadRequestException;
import org.engagementtimeline.web.Parameters;
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
class CommitmentSelectorTests {

    private static final String PAKISTAN = "pakistan";
    private static final String AFGHANISTAN = "afghanistan";

    @Autowired
    private CommitmentSelector selector;

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
        jdbc.sql("insert into commitment (id, hash, details) select :id, hash, details from commitment limit 1")
                .param("id", id)
                .update();
        List<Object> row = new ArrayList<>(
                List.of(id, kind, state, parties.toArray(String[]::new), topics.toArray(String[]::new)));
        row.addAll(Collections.nCopies(CommitmentOrder.values().length, place));
        jdbc.sql("insert into ledger_place values (" + String.join(", ", Collections.nCopies(row.size(), "?")) + ")")
                .params(row)
                .update();
    }

    private List<String> ids(CommitmentFilter filter) {
        return selector.ids(filter, "", Limit.of(10));
    }

    private static CommitmentFilter filter(String query) {
        return Parameters.of(query, CommitmentFilter.class);
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
        CommitmentFilter filter = filter("sort=" + order);
        assertThat(ids(filter)).containsExactly("b", "a", "c");
        jdbc.sql("update ledger_place set " + places + " = 10 - " + places).update();
        assertThat(ids(filter)).containsExactly("c", "a", "b");
    }

    @Test
    void valuesOfOneFacetAreAlternativesAndFacetsApplyTogether() {
        assertThat(ids(filter("party=pakistan&party=afghanistan"))).containsExactly("b", "a", "c");
        assertThat(ids(filter("party=afghanistan"))).containsExactly("b", "c");
        assertThat(ids(filter("party=afghanistan&state=reviewed"))).containsExactly("b");
        assertThat(ids(filter("topic=transit&kind=measure"))).containsExactly("c");
        assertThat(ids(filter("topic=transit&kind=pledge"))).isEmpty();
    }

    @Test
    void countsWhatItSelects() {
        assertThat(selector.count(CommitmentFilter.ALL)).isEqualTo(3);
        assertThat(selector.count(filter("party=afghanistan"))).isEqualTo(2);
        assertThat(selector.count(filter("kind=proposal"))).isZero();
    }

    @Test
    void readsOnFromAPlaceOrBehindACommitment() {
        CommitmentFilter filter = filter("party=afghanistan&party=pakistan");
        assertThat(selector.ids(filter, 1, 1)).containsExactly("a");
        assertThat(selector.ids(filter, 3, 1)).isEmpty();
        assertThat(selector.ids(CommitmentFilter.ALL, 1, 1)).containsExactly("a");
        assertThat(selector.ids(filter, "", Limit.of(2))).containsExactly("b", "a");
        assertThat(selector.ids(filter, "a", Limit.of(2))).containsExactly("c");
        assertThat(selector.ids(filter("party=afghanistan"), "a", Limit.of(2))).containsExactly("c");
        assertThat(selector.ids(filter, "nothing", Limit.of(2))).isEmpty();
    }

    private List<FacetOptions> facets(CommitmentFilter filter) {
        return selector.facets(filter, selector.names(filter));
    }

    @Test
    void countsOfAFacetIgnoreItsOwnChoice() {
        List<FacetOptions> facets = facets(filter("party=afghanistan&state=reviewed"));
        assertThat(facets)
                .extracting(FacetOptions::facet)
                .containsExactly(Facet.PARTY, Facet.TOPIC, Facet.STATE, Facet.KIND);
        assertThat(facets.get(0).options())
                .extracting(Option::id, Option::count, Option::chosen)
                .containsExactly(tuple(PAKISTAN, 1L, false), tuple(AFGHANISTAN, 1L, true));
        assertThat(facets.get(1).options()).isEmpty();
        assertThat(facets.get(2).options())
                .extracting(Option::id, Option::count, Option::chosen)
                .containsExactly(tuple("announced", 1L, false), tuple("reviewed", 1L, true));
    }

    @Test
    void countsACommitmentForEachOfItsValues() {
        assertThat(facets(CommitmentFilter.ALL).get(1).options())
                .extracting(Option::id, Option::count)
                .containsExactlyInAnyOrder(tuple("trade", 2L), tuple("transit", 1L));
    }

    @Test
    void aChosenValueStaysInSightThoughNothingHasIt() {
        assertThat(facets(filter("state=lapsed")).get(2).chosen())
                .extracting(Option::id, Option::count, Option::address)
                .containsExactly(tuple("lapsed", 0L, "/commitments"));
    }

    @Test
    void refusesAValueThatThereIsNotNamingThoseThereAre() {
        assertThatThrownBy(() -> selector.names(filter("state=done")))
                .isInstanceOf(BadRequestException.class)
                .hasMessage(
                        "“done” is not a state here. Choose from: announced, restated, reported, reviewed, partly-implemented,"
                                + " implemented, lapsed.");
        assertThatThrownBy(() -> selector.names(filter("party=pakistn")))
                .hasMessageContaining("Did you mean “pakistan”?");
    }

    @Test
    void selectsByTheEngagementsOfItsUpdates() {
        jdbc.sql("update ledger_place set engagements = '{talks,visit}' where id = 'a'")
                .update();
        jdbc.sql("update ledger_place set engagements = '{visit}' where id = 'b'")
                .update();
        assertThat(ids(filter("engagement=visit"))).containsExactly("b", "a");
        assertThat(ids(filter("engagement=visit&state=announced"))).containsExactly("a");
        assertThat(ids(filter("engagement=talks&engagement=other"))).containsExactly("a");
        assertThat(selector.count(filter("engagement=visit"))).isEqualTo(2);
        assertThat(facets(filter("engagement=visit&party=afghanistan")).get(0).options())
                .extracting(Option::id, Option::count)
                .containsExactly(tuple(PAKISTAN, 2L), tuple(AFGHANISTAN, 1L));
    }

    @Test
    void selectsByAllDaysThatTheFirstUpdateMayMean() {
        jdbc.sql("update ledger_place set made_from = '2025-04-01', made_to = '2025-04-30' where id = 'a'")
                .update();
        jdbc.sql("update ledger_place set made_from = '2025-07-07', made_to = null where id = 'b'")
                .update();
        jdbc.sql("update ledger_place set made_from = null, made_to = '2024-01-31' where id = 'c'")
                .update();
        assertThat(ids(filter("from=2025-04-30"))).containsExactly("b", "a");
        assertThat(ids(filter("from=2025-05"))).containsExactly("b");
        assertThat(ids(filter("to=2025-03-31"))).containsExactly("c");
        assertThat(ids(filter("from=2024-01&to=2025-04-01"))).containsExactly("a", "c");
        assertThat(selector.count(filter("from=2025-05"))).isEqualTo(1);
    }

    @Test
    void namesTheEngagementsOfTheFilterAndRefusesOthers() {
        assertThat(selector.engagements(filter("engagement=2025-04-19-dar-kabul-visit")))
                .containsExactly(Map.entry("2025-04-19-dar-kabul-visit", "Foreign Minister Dar's visit to Kabul"));
        assertThatThrownBy(() -> selector.engagements(filter("engagement=2025-04-19-dar-kabul-visitt")))
                .isInstanceOf(BadRequestException.class)
                .hasMessageContaining("Did you mean “2025-04-19-dar-kabul-visit”?");
    }
}
