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
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the index of the list of people tells of the fixed record, and of one changed within the test's transaction. */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class PeopleIndexTests {

    private static final String SESSION = "2025-04-16-joint-coordination-committee";
    private static final String VISIT = "2025-04-19-dar-kabul-visit";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource database;

    @Test
    void countsAsAttendedOnlyWhatMetAndWhereASourceShowsThem() {
        assertThat(place("ishaq-dar")).isEqualTo("attended 1 0");
        assertThat(place("abdul-qayyum-zakir")).isEqualTo("expected 0 1");
        assertThat(place("mohammad-sadiq")).isEqualTo("expected 0 1");
        change(RecordType.ENGAGEMENT, VISIT, visit -> visit.withObject("status").put("is", "under-way"));
        assertThat(place("ishaq-dar")).isEqualTo("expected 0 1");
    }

    @Test
    void countsAnEngagementOnceThoughSomeoneIsInTwoOfItsDelegations() {
        change(RecordType.ENGAGEMENT, SESSION, session -> {
            ArrayNode pakistan = (ArrayNode) session.at("/delegations/0/attendance");
            ArrayNode afghanistan = (ArrayNode) session.at("/delegations/1/attendance");
            afghanistan.add(((ObjectNode) pakistan.get(0).deepCopy()).put("presence", "expected"));
        });
        assertThat(all("select party_id from attendance where person_id = 'mohammad-sadiq' order by 1"))
                .containsExactly("afghanistan", "pakistan");
        assertThat(place("mohammad-sadiq")).isEqualTo("expected 0 1");
    }

    @Test
    void takesWhoeverIsAtNoEngagementForWhatTheySaid() {
        assertThat(place("zabihullah-mujahid")).isEqualTo("speaks 0 0");
        assertThat(place("amina-khan")).isEqualTo("comments 0 0");
        change(
                RecordType.ENGAGEMENT,
                VISIT,
                visit -> visit.withArray("comments")
                        .removeIf(comment ->
                                comment.at("/speaker/person").asString("").equals("amina-khan")));
        assertThat(place("amina-khan")).isEqualTo("named 0 0");
    }

    @Test
    void knowsWhoSpeaksAndCommentsAndOnHowManyOccasions() {
        String said = "select concat_ws(' ', speaks, comments, occasions) from people_place where person_id = ";
        assertThat(all(said + "'zabihullah-mujahid'")).containsExactly("t f 2");
        change(RecordType.ENGAGEMENT, SESSION, session -> {
            ObjectNode position = (ObjectNode) session.withArray("positions").remove(0);
            position.remove("by");
            session.withArray("comments").add(position);
        });
        assertThat(all(said + "'zabihullah-mujahid'")).containsExactly("t t 2");
    }

    @Test
    void listsThoseOfAStandingByPartyAndName() {
        assertThat(all("select name from people_place join person on person.id = person_id"
                        + " where standing = 'comments' order by people_place.ordinal"))
                .containsExactly("Amina Khan", "Iftikhar Firdous");
        change(RecordType.PERSON, "ishaq-dar", dar -> dar.put("name", "Zed"));
        assertThat(all("select party_id || ' ' || max(people_place.ordinal) || ' ' || count(*)"
                        + " from people_place join person on person.id = person_id"
                        + " where standing = 'attended' group by party_id order by 1 desc"))
                .containsExactly("pakistan 4 4", "afghanistan 7 3");
        assertThat(all("select name from people_place join person on person.id = person_id"
                        + " where standing = 'attended' and people_place.ordinal = 4"))
                .containsExactly("Zed");
    }

    @Test
    void keepsTheStrongestWayInWhichAnOfficeIsShown() {
        String posts =
                "select title || ', ' || hold from people_post where person_id = 'abdul-qayyum-zakir' order by ordinal";
        assertThat(all(posts))
                .containsExactly(
                        "Deputy Defence Minister, held",
                        "Senior Taliban leader, held",
                        "Head of the Taliban military commission, formerly");
        change(
                RecordType.PERSON,
                "abdul-qayyum-zakir",
                zakir -> zakir.withArray("offices")
                        .forEach(tenure -> ((ObjectNode) tenure).put("office", "deputy-defence-minister")));
        assertThat(all(posts)).containsExactly("Deputy Defence Minister, held");
    }

    private String place(String person) {
        return all("select concat_ws(' ', standing, attended, expected) from people_place where person_id = '" + person
                        + "'")
                .get(0);
    }

    private void change(RecordType type, String id, Consumer<ObjectNode> change) {
        new ChangedRecord(database).change(type, id, change).write();
    }

    private List<String> all(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }
}
