package org.engagementtimeline.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;
import org.engagementtimeline.dataset.RecordType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The index of the ledger: places and numbers, from commitments made up for it among those of the fixed record. */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class CommitmentIndexTests {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource database;

    private ChangedRecord record;

    @BeforeEach
    void promise() {
        record = new ChangedRecord(database);
        promise("zz-a", "Beta", "pakistan, afghanistan", "2026", "announced 2024");
        promise("zz-b", "alpha", "afghanistan", null, "reported 2025", "reviewed 2025-07");
        promise("zz-c", "Gamma", "pakistan", "[..2025-05-31]", "announced 2023");
        promise("zz-d", "Gamma", "pakistan", null, "announced [..2023-01-01]", "lapsed 2025-07-01");
        record.write();
    }

    private void promise(String id, String title, String parties, @Nullable String due, String... history) {
        StringBuilder yaml = new StringBuilder("""
                id: %s
                title: %s
                kind: {is: measure, cites: [foreign-office-talks:5]}
                by: {is: [%s], cites: [foreign-office-talks:5]}
                """.formatted(id, title, parties));
        if (due != null) {
            yaml.append("due: {is: '%s', cites: [foreign-office-talks:5]}\n".formatted(due));
        }
        yaml.append("history:\n");
        for (String update : history) {
            yaml.append("""
                    - state: %s
                      date: {is: '%s', cites: [foreign-office-talks:5]}
                      says: Something.
                      cites: [foreign-office-talks:5]
                    """.formatted((Object[]) update.split(" ")));
        }
        record.with(RecordType.COMMITMENT, yaml.toString());
    }

    private List<String> inOrderOf(String places) {
        return jdbc.sql("select substr(id, 4) from ledger_place where id like 'zz-%' order by " + places)
                .query(String.class)
                .list();
    }

    @Test
    void ordersNamesWhateverTheirCase() {
        assertThat(inOrderOf("title_ascending")).containsExactly("b", "a", "c", "d");
        assertThat(inOrderOf("title_descending")).containsExactly("c", "d", "a", "b");
    }

    @Test
    void ordersPartiesByTheNamesThatTheirColumnShows() {
        assertThat(inOrderOf("by_ascending")).containsExactly("b", "c", "d", "a");
        assertThat(inOrderOf("by_descending")).containsExactly("a", "c", "d", "b");
    }

    @Test
    void ordersByTheFirstDayThatTheFirstUpdateMayMean() {
        assertThat(inOrderOf("made_ascending")).containsExactly("d", "c", "a", "b");
        assertThat(inOrderOf("made_descending")).containsExactly("b", "a", "d", "c");
    }

    @Test
    void ordersWhatWasMadeOnOneDayWithTheOverdueFirstAndTheDoneLast() {
        promise("yy-done", "A", "pakistan", "2020", "announced 2019-05-01", "implemented 2021");
        promise("yy-open", "B", "pakistan", null, "announced 2019-05-01");
        promise("yy-later", "C", "pakistan", "2030", "announced 2019-05-01");
        promise("yy-due", "D", "pakistan", "2020", "announced 2019-05-01");
        record.write();
        assertThat(jdbc.sql("select substr(id, 4) from ledger_place where id like 'yy-%' and made_from = '2019-05-01'"
                                + " order by made_descending")
                        .query(String.class)
                        .list())
                .containsExactly("due", "later", "open", "done");
    }

    @Test
    void knowsTheEngagementsAndTheDaysOfTheFirstUpdate() {
        assertThat(jdbc.sql("select concat_ws(' ', engagements, made_from, made_to) from ledger_place where id in"
                                + " ('zz-a', 'zz-d', 'transit-processing-fee') order by id")
                        .query(String.class)
                        .list())
                .containsExactly(
                        "{2025-04-19-dar-kabul-visit,2025-07-07-additional-secretary-talks} 2025-04-19 2025-04-19",
                        "{} 2024-01-01 2024-12-31",
                        "{} 2023-01-01");
    }

    @Test
    void whatHasNoDateComesLastInBothDirections() {
        assertThat(inOrderOf("due_ascending")).containsExactly("c", "a", "d", "b");
        assertThat(inOrderOf("due_descending")).containsExactly("a", "c", "d", "b");
        assertThat(inOrderOf("report_ascending")).containsExactly("d", "b", "a", "c");
        assertThat(inOrderOf("report_descending")).containsExactly("d", "b", "a", "c");
    }

    @Test
    void numbersThePlacesOfAnOrderFromOne() {
        assertThat(jdbc.sql("select title_ascending from ledger_place order by 1")
                        .query(Integer.class)
                        .list())
                .first()
                .isEqualTo(1);
        assertThat(jdbc.sql("select count(*) = max(title_ascending) from ledger_place")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void knowsTheLastStateAndEveryPartyAndTopic() {
        assertThat(jdbc.sql("select concat_ws(' ', state, parties, topics) from ledger_place where id in"
                                + " ('zz-a', 'zz-d', 'transit-processing-fee') order by id")
                        .query(String.class)
                        .list())
                .containsExactly(
                        "reviewed {pakistan} {trade,transit}",
                        "announced {pakistan,afghanistan} {}",
                        "lapsed {pakistan} {}");
    }

    @Test
    void countsThoseThatAgreeInAllThatOneCanChooseBy() {
        assertThat(jdbc.sql("select sum(number) from ledger_count")
                        .query(Long.class)
                        .single())
                .isEqualTo(21);
        assertThat(jdbc.sql("select number from ledger_count where state = 'reviewed' and topics = '{trade,transit}'")
                        .query(Long.class)
                        .list())
                .containsExactly(4L);
    }
}
