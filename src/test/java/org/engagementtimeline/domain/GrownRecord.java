package org.engagementtimeline.domain;

import jakarta.persistence.EntityManager;
import java.util.Map;
import org.hibernate.FlushMode;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Grows the record within a test's transaction, so that a page of few rows and the same page of many can be compared: every
 * copy has claims, people, offices and a place of its own, and so hides no query that is sent once for each row.
 */
public final class GrownRecord {

    private static final long IDS_APART = 1_000_000;

    private final JdbcClient jdbc;
    private final EntityManager entities;

    public GrownRecord(JdbcClient jdbc, EntityManager entities) {
        this.jdbc = jdbc;
        this.entities = entities;
    }

    /** @return how many statements Hibernate prepares for it, beginning with nothing read, in a session that only reads */
    public long statements(Runnable reading) {
        return statistics(reading).getPrepareStatementCount();
    }

    /** @return how many entities Hibernate reads for it, in the same way */
    public long entities(Runnable reading) {
        return statistics(reading).getEntityLoadCount();
    }

    private Statistics statistics(Runnable reading) {
        entities.clear();
        entities.unwrap(Session.class).setHibernateFlushMode(FlushMode.MANUAL);
        entities.unwrap(Session.class).setDefaultReadOnly(true);
        Statistics statistics =
                entities.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        reading.run();
        return statistics;
    }

    /** Copies an engagement with its delegations and statements; only this person is in all the copies. */
    public void copyEngagement(String id, int copies, String person) {
        for (int copy = 1; copy <= copies; copy++) {
            claims("engagement", id, copy);
            run(
                    "insert into place select id || :to, name, within_id from place"
                            + " where id in (select place_id from engagement where id = :id)",
                    id,
                    copy,
                    person);
            run(
                    "insert into organisation select id || :to, name, kind, party_id from organisation"
                            + " where id not like '%~%' on conflict do nothing",
                    id, copy, person);
            run(
                    "insert into office select id || :to, title, organisation_id || :to, title_claim from office"
                            + " where id not like '%~%' on conflict do nothing",
                    id, copy, person);
            run(
                    "insert into person select id || :to, name, party_id, party_claim from person"
                            + " where id not like '%~%' on conflict do nothing",
                    id, copy, person);
            run(
                    "insert into engagement (id, title, kind, kind_claim, mechanism_id, mechanism_claim, round, round_claim,"
                            + " status, status_claim, date_edtf, date_extent, date_claim, place_id, place_claim, summary,"
                            + " summary_claim) select id || :to, title, kind, kind_claim + :by, mechanism_id,"
                            + " mechanism_claim + :by, 100 + 2 * :copy + 0 * round, round_claim + :by, status,"
                            + " status_claim + :by, date_edtf, date_extent, date_claim + :by, place_id || :to,"
                            + " place_claim + :by, summary, summary_claim + :by from engagement where id = :id",
                    id,
                    copy,
                    person);
            run(
                    "insert into delegation select id + :by, engagement_id || :to, party_id, claim_id + :by"
                            + " from delegation where engagement_id = :id",
                    id,
                    copy,
                    person);
            run(
                    "insert into attendance select id + :by, delegation_id + :by, ordinal,"
                            + " case person_id when :person then person_id else person_id || :to end, unnamed,"
                            + " office_id || :to, role, confirmation, claim_id + :by from attendance"
                            + " where delegation_id in (select id from delegation where engagement_id = :id)",
                    id,
                    copy,
                    person);
            run(
                    "insert into engagement_topic select engagement_id || :to, topic_id, claim_id + :by"
                            + " from engagement_topic where engagement_id = :id",
                    id,
                    copy,
                    person);
            positions("engagement_id", id, copy, person);
        }
    }

    /** Copies a background event with its statements; only this person is in all the copies. */
    public void copyBackground(String id, int copies, String person) {
        for (int copy = 1; copy <= copies; copy++) {
            claims("background", id, copy);
            run(
                    "insert into organisation select id || :to, name, kind, party_id from organisation"
                            + " where id not like '%~%' on conflict do nothing",
                    id, copy, person);
            run(
                    "insert into office select id || :to, title, organisation_id || :to, title_claim from office"
                            + " where id not like '%~%' on conflict do nothing",
                    id, copy, person);
            run(
                    "insert into background (id, title, kind, date_edtf, date_extent, date_claim, place_id, place_claim,"
                            + " certainty, account, account_claim) select id || :to, title, kind, date_edtf, date_extent,"
                            + " date_claim + :by, place_id, place_claim + :by, certainty, account, account_claim + :by"
                            + " from background where id = :id",
                    id,
                    copy,
                    person);
            positions("background_id", id, copy, person);
        }
    }

    private void claims(String kind, String id, int copy) {
        String which = "(select id from claim where subject_kind = '" + kind + "' and subject_id = :id)";
        run(
                "insert into claim select id + :by, subject_kind, subject_id || :to, subject_title, aspect, statement,"
                        + " inferred from claim where id in " + which,
                id,
                copy,
                "");
        run(
                "insert into citation select claim_id + :by, source_id, paragraph, furniture from citation"
                        + " where claim_id in " + which,
                id,
                copy,
                "");
    }

    private void positions(String at, String id, int copy, String person) {
        String which = " where " + at + " = :id and person_id = :person";
        run(
                "insert into position select id + :by, engagement_id || :to, background_id || :to, ordinal, person_id,"
                        + " office_id || :to, organisation_id, unnamed, date_edtf, date_extent, date_claim + :by, says,"
                        + " claim_id + :by from position" + which,
                id,
                copy,
                person);
        run(
                "insert into position_party select position_id + :by, party_id from position_party"
                        + " where position_id in (select id from position" + which + ")",
                id,
                copy,
                person);
    }

    private void run(String sql, String id, int copy, String person) {
        JdbcClient.StatementSpec statement = jdbc.sql(sql);
        for (Map.Entry<String, Object> value : Map.<String, Object>of(
                        "id", id, "copy", copy, "person", person, "by", copy * IDS_APART, "to", "~" + copy)
                .entrySet()) {
            if (sql.contains(":" + value.getKey())) {
                statement = statement.param(value.getKey(), value.getValue());
            }
        }
        statement.update();
    }
}
