package org.engagementtimeline.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The ledger's places and numbers, from commitments made up for it among those of the shipped data set. */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class LedgerIndexTests {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource database;

    @BeforeEach
    void promise() {
        promise("zz-a", "Beta", null, "[2026-01-01,2027-01-01)", "announced [2024-01-01,2025-01-01)");
        promise(
                "zz-b",
                "alpha",
                "afghanistan",
                null,
                "reported [2025-01-01,2026-01-01)",
                "reviewed [2025-07-01,2025-08-01)");
        promise("zz-c", "Gamma", "pakistan", "(,2025-06-01)", "announced [2023-01-01,2024-01-01)");
        promise("zz-d", "Gamma", "pakistan", null, "announced (,2023-01-02)", "lapsed [2025-07-01,2025-07-02)");
        LedgerIndexed.in(database);
    }

    /** @param party whose it is besides Afghanistan's and Pakistan's own, which a joint one has both of */
    private void promise(String id, String title, @Nullable String party, @Nullable String due, String... life) {
        jdbc.sql("insert into commitment select :id, :title, kind, by_claim, case when :due <> '' then 'x' end,"
                        + " nullif(:due, '')::daterange, case when :due <> '' then by_claim end from commitment"
                        + " where id = 'transit-processing-fee'")
                .param("id", id)
                .param("title", title)
                .param("due", due == null ? "" : due)
                .update();
        jdbc.sql("insert into commitment_party select :id, id from party where :party in ('', id)")
                .param("id", id)
                .param("party", party == null ? "" : party)
                .update();
        for (int ordinal = 0; ordinal < life.length; ordinal++) {
            jdbc.sql("insert into commitment_entry select :id, :ordinal, :state, null, 'x', cast(:extent as daterange),"
                            + " date_claim, says, claim_id from commitment_entry limit 1")
                    .param("id", id)
                    .param("ordinal", ordinal)
                    .param("state", life[ordinal].split(" ")[0])
                    .param("extent", life[ordinal].split(" ")[1])
                    .update();
        }
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
    void ordersByTheFirstDayThatTheFirstEntryMayMean() {
        assertThat(inOrderOf("made_ascending")).containsExactly("c", "d", "a", "b");
        assertThat(inOrderOf("made_descending")).containsExactly("b", "a", "c", "d");
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
