package org.engagementtimeline.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What the loader counts of people and rounds, of the shipped data set and of one changed within the test's transaction. */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class PeopleIndexTests {

    private static final String SESSION = "2025-04-16-joint-coordination-committee";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource database;

    @Test
    void countsAsAttendedOnlyWhatMetAndWhereASourceShowsThem() {
        assertThat(place("mohammad-sadiq")).isEqualTo("attended 1 0");
        assertThat(place("abdul-qayyum-zakir")).isEqualTo("expected 0 1");
        change("update engagement set status = 'announced' where id = '" + SESSION + "'");
        assertThat(place("mohammad-sadiq")).isEqualTo("expected 0 1");
    }

    @Test
    void countsAnEngagementOnceThoughSomeoneIsInTwoOfItsDelegations() {
        change(
                "insert into attendance select attendance.id + 1000000, other.id, 9, person_id, null, office_id, 'member',"
                        + " 'expected', attendance.claim_id from attendance join delegation own on own.id = delegation_id"
                        + " join delegation other on other.engagement_id = own.engagement_id and other.id <> own.id"
                        + " where person_id = 'mohammad-sadiq'");
        assertThat(place("mohammad-sadiq")).isEqualTo("attended 1 0");
    }

    @Test
    void takesWhoeverIsAtNoEngagementForWhatTheySaid() {
        assertThat(place("zabihullah-mujahid")).isEqualTo("speaks 0 0");
        assertThat(place("amina-khan")).isEqualTo("comments 0 0");
        change("update position set person_id = null, office_id = null where person_id = 'amina-khan'");
        assertThat(place("amina-khan")).isEqualTo("named 0 0");
    }

    @Test
    void knowsWhoSpeaksAndCommentsAndOnHowManyOccasions() {
        String said = "select concat_ws(' ', speaks, comments, occasions) from people_place where person_id = ";
        assertThat(all(said + "'zabihullah-mujahid'")).containsExactly("t f 2");
        change("delete from position_party where position_id ="
                + " (select min(id) from position where person_id = 'zabihullah-mujahid')");
        assertThat(all(said + "'zabihullah-mujahid'")).containsExactly("t t 2");
    }

    @Test
    void listsThoseOfAStandingByPartyAndName() {
        assertThat(all("select name from people_place join person on person.id = person_id"
                        + " where standing = 'comments' order by people_place.ordinal"))
                .containsExactly("Amina Khan", "Iftikhar Firdous");
        change("update person set name = 'Zed' where id = 'ishaq-dar'");
        assertThat(all("select party_id || ' ' || max(people_place.ordinal) || ' ' || count(*)"
                        + " from people_place join person on person.id = person_id"
                        + " where standing = 'attended' group by party_id order by 1 desc"))
                .containsExactly("pakistan 5 5", "afghanistan 8 3");
        assertThat(all("select name from people_place join person on person.id = person_id"
                        + " where standing = 'attended' and people_place.ordinal = 5"))
                .containsExactly("Zed");
    }

    @Test
    void keepsTheStrongestWayInWhichAnOfficeIsShown() {
        String posts =
                "select title || ', ' || hold from people_post where person_id = 'abdul-qayyum-zakir' order by ordinal";
        assertThat(all(posts))
                .containsExactly(
                        "Senior Taliban leader, held",
                        "Deputy Defence Minister, expected",
                        "Head of the Taliban military commission, formerly");
        change("update tenure set office_id = 'deputy-defence-minister' where person_id = 'abdul-qayyum-zakir'");
        assertThat(all(posts)).containsExactly("Deputy Defence Minister, held");
    }

    @Test
    void knowsTheRoundsThatAreOnlyNumbersAndWhatTheyRestOn() {
        String gaps =
                "select concat_ws(' ', first_round, last_round, counted, so_far) from rounds_gap order by first_round";
        assertThat(all(gaps)).containsExactly("1 5 7 5");
        change("update engagement set round = 9 where id = '" + SESSION + "'");
        assertThat(all(gaps)).containsExactly("1 5 9 5", "7 8 9 7");
        change("update claim set inferred = 'so it seems' where id in (select round_claim from engagement)");
        assertThat(all(gaps)).containsExactly("1 5 6 5", "7 8 9 7");
    }

    @Test
    void countsTheEngagementsOfAMechanismByStatusAndByMonth() {
        assertThat(all("select status || ' ' || number from rounds_tally where mechanism_id ="
                        + " 'joint-coordination-committee' order by 1"))
                .containsExactly("held 1", "under-way 1");
        assertThat(all("select concat_ws(' ', month, met, unmet) from rounds_month where mechanism_id ="
                        + " 'joint-coordination-committee' order by month"))
                .containsExactly("24288 1 0", "24303 1 0");
        assertThat(all("select sum(met) || ' ' || sum(unmet) from rounds_month where mechanism_id = 'commerce-talks'"))
                .containsExactly("0 2");
    }

    private String place(String person) {
        return all("select concat_ws(' ', standing, attended, expected) from people_place where person_id = '" + person
                        + "'")
                .get(0);
    }

    private void change(String sql) {
        assertThat(jdbc.sql(sql).update()).isPositive();
        PeopleIndexed.in(database);
    }

    private List<String> all(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }
}
