package org.engagementtimeline.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.engagementtimeline.dataset.RecordType;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.ObjectNode;

/** What the index of mechanisms tells of the fixed record, and of one changed within the test's transaction. */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class MechanismIndexTests {

    private static final String SESSION = "2025-04-16-joint-coordination-committee";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource database;

    @Test
    void knowsTheRoundsThatAreOnlyNumbersAndWhatTheyRestOn() {
        String gaps =
                "select concat_ws(' ', first_round, last_round, counted, so_far) from rounds_gap order by first_round";
        assertThat(all(gaps)).containsExactly("1 5 7 5");
        change(
                RecordType.ENGAGEMENT,
                SESSION,
                session -> session.withObject("round").put("is", 9));
        assertThat(all(gaps)).containsExactly("1 5 9 5", "7 8 9 7");
        change(
                RecordType.ENGAGEMENT,
                SESSION,
                session -> session.withObject("round").put("is", 9).put("judged", "so it seems"));
        assertThat(all(gaps)).containsExactly("1 5 6 5", "7 8 9 7");
    }

    @Test
    void countsTheEngagementsOfAMechanismByStatusAndByMonth() {
        assertThat(all("select status || ' ' || number from rounds_tally where mechanism_id ="
                        + " 'joint-coordination-committee' order by 1"))
                .containsExactly("held 1", "under-way 1");
        assertThat(all("select concat_ws(' ', month, met, unmet) from rounds_month where mechanism_id ="
                        + " 'joint-coordination-committee' order by month"))
                .containsExactly("24288 1 0", "24303 0 1");
        assertThat(all("select sum(met) || ' ' || sum(unmet) from rounds_month where mechanism_id = 'commerce-talks'"))
                .containsExactly("0 2");
    }

    private void change(RecordType type, String id, Consumer<ObjectNode> change) {
        new ChangedRecord(database).change(type, id, change).write();
    }

    private List<String> all(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }
}
