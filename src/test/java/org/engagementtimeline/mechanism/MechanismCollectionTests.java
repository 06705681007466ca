package org.engagementtimeline.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import javax.sql.DataSource;
import org.engagementtimeline.chart.ChartBar;
import org.engagementtimeline.chart.ChartMark;
import org.engagementtimeline.dataset.RecordType;
import org.engagementtimeline.domain.EngagementCard.Representative;
import org.engagementtimeline.evidence.CitedSource;
import org.engagementtimeline.evidence.CitedValue;
import org.engagementtimeline.loader.ChangedRecord;
import org.engagementtimeline.loader.ReadStatistics;
import org.engagementtimeline.mechanism.LeaderTable.Cell;
import org.engagementtimeline.vocabulary.Presence;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

@SpringBootTest
@AutoConfigureMockMvc
class MechanismCollectionTests {

    private static final String JCC = "joint-coordination-committee";
    private static final String SESSION = "2025-04-16-joint-coordination-committee";

    @Autowired
    private MechanismCollection mechanisms;

    @Autowired
    private EntityManager entities;

    @Autowired
    private DataSource database;

    @Test
    void knowsRoundsThatAreOnlyNumbersFromARoundThatASourceStates() {
        MechanismPage.Numbered numbered = find(JCC).numbered().get(0);
        assertThat(numbered.rounds()).isEqualTo(new RoundGap(1, 5, 7));
        assertThat(numbered.evidence().judged()).isNull();
        assertThat(numbered.evidence().citations())
                .extracting(CitedSource::source)
                .containsExactly("seventh-jcc-session");
        assertThat(find("additional-secretary-mechanism").numbered()).isEmpty();
    }

    @Test
    void putsTheEngagementsInTimeWithTheIntervalsBetweenThem() {
        assertThat(find(JCC).steps())
                .extracting(step -> step.card().id(), MechanismPage.Step::interval)
                .containsExactly(
                        tuple("2024-01-joint-coordination-committee", Optional.empty()),
                        tuple("2025-04-16-joint-coordination-committee", Optional.of("about 15 months after round 6")));
        assertThat(find("additional-secretary-mechanism").steps())
                .extracting(MechanismPage.Step::interval)
                .containsOnly(Optional.empty());
    }

    @Test
    void doesNotTakeMembersForLeaders() {
        LeaderTable leaders = find("border-jirgas").leaders();
        assertThat(leaders.rows().get(0).cells())
                .extracting(cell -> cell.leader().map(CitedValue::value).map(Representative::name))
                .containsExactly(Optional.of("Syed Jawad Hussain Kazmi"), Optional.empty());
        assertThat(leaders.rows().get(0).cells()).extracting(Cell::represented).containsOnly(true);
    }

    @Test
    @Transactional
    void takesTheForemostOfADelegationForItsLeader() {
        new ChangedRecord(database)
                .change(RecordType.ENGAGEMENT, SESSION, session -> {
                    ArrayNode named = session.withArray("/delegations/0/attendance");
                    ObjectNode head = (ObjectNode) named.get(0);
                    named.insert(0, head.deepCopy().put("person", "ishaq-dar").put("role", "interlocutor"));
                })
                .write();
        assertThat(find(JCC).leaders().rows().get(1).cells().get(0).leader().map(CitedValue::value))
                .map(Representative::name)
                .contains("Mohammad Sadiq");
    }

    @Test
    void marksALeaderWhomNoSourceShowsThere() {
        LeaderTable leaders = find(JCC).leaders();
        assertThat(leaders.rows().get(1).cells())
                .extracting(cell -> cell.leader().orElseThrow().value().presence())
                .containsExactly(Presence.TRAVELLED, Presence.EXPECTED);
    }

    @Test
    void countsNoAnnouncementAsFirstOrLast() {
        MechanismsPage.Entry secretaries = entry("additional-secretary-mechanism");
        assertThat(secretaries.first()).isEqualTo(secretaries.last());
        assertThat(secretaries.last().orElseThrow().id()).isEqualTo("2025-07-07-additional-secretary-talks");
        assertThat(entry("commerce-talks").first()).isEmpty();
    }

    @Test
    @Transactional
    void readsThePageInAFixedNumberOfStatements() {
        long few = statements(() -> find(JCC));
        sessions(12).write();
        long many = statements(() -> find(JCC));
        assertThat(find(JCC).steps()).hasSize(14);
        assertThat(find(JCC).numbered()).hasSize(12);
        assertThat(find(JCC).numberedOthers()).isEqualTo(1);
        assertThat(many).isEqualTo(few).isEqualTo(4);
    }

    @Test
    @Transactional
    void readsTheListInAFixedNumberOfStatements() {
        long few = statements(() -> mechanisms.list());
        sessions(12).write();
        assertThat(statements(() -> mechanisms.list())).isEqualTo(few).isEqualTo(5);
    }

    @Test
    @Transactional
    void listsNoMoreThanTheLatestOfManyEngagements() {
        sessions(60).write();
        MechanismPage page = find(JCC);
        assertThat(page.mechanism().engagements()).isEqualTo(62);
        assertThat(page.steps()).hasSize(MechanismCollection.MOST_LISTED);
        assertThat(page.steps().get(0).interval()).isPresent();
        assertThat(page.leaders().rows()).hasSize(MechanismCollection.MOST_LISTED);
        assertThat(page.chart().orElseThrow().lane().marks()).isEmpty();
        assertThat(page.chart().orElseThrow().lane().bars())
                .extracting(ChartBar::title)
                .containsExactly("January 2024: 1 held", "April 2025: 60 held, 1 not reported as held");
    }

    @Test
    @Transactional
    void readsNoMoreOfAMechanismHoweverOftenItMet() {
        ChangedRecord record = sessions(119);
        for (int copy = 1; copy <= 119; copy++) {
            record.with(RecordType.ENGAGEMENT, SESSION + "~" + copy, "round", "");
        }
        record.write();
        long most = entities(() -> mechanisms.list());
        long mostOfOne = entities(() -> find(JCC));
        assertThat(entry(JCC).meetings().met()).isEqualTo(120);
        assertThat(entry(JCC).partial()).isTrue();
        assertThat(entry(JCC).first().orElseThrow().id()).isEqualTo("2024-01-joint-coordination-committee");
        assertThat(entry(JCC).lane().orElseThrow().bars())
                .extracting(ChartBar::title)
                .containsExactly("January 2024: 1 held", "April 2025: 119 held, 1 not reported as held");
        assertThat(entry("border-jirgas").partial()).isFalse();
        for (int copy = 110; copy <= 119; copy++) {
            record.with(RecordType.ENGAGEMENT, SESSION + "~" + copy, "mechanism", "");
        }
        record.write();

        assertThat(entry(JCC).meetings().met()).isEqualTo(110);
        assertThat(entities(() -> mechanisms.list())).isEqualTo(most);
        assertThat(entities(() -> find(JCC))).isEqualTo(mostOfOne);
    }

    @Test
    void drawsAllMechanismsOnOneLineOfTime() {
        assertThat(mechanisms.list().mechanisms())
                .extracting(mechanism -> mechanism.lane().orElseThrow().axis())
                .containsOnly(entry(JCC).lane().orElseThrow().axis());
        assertThat(entry("commerce-talks").lane().orElseThrow().marks())
                .extracting(ChartMark::symbol)
                .containsOnly("announced");
    }

    /** The record with copies of a session of the committee. */
    private ChangedRecord sessions(int copies) {
        return new ChangedRecord(database).withCopies(RecordType.ENGAGEMENT, SESSION, copies, "no one");
    }

    private long statements(Runnable reading) {
        return ReadStatistics.statements(entities, reading);
    }

    private long entities(Runnable reading) {
        return ReadStatistics.entities(entities, reading);
    }

    private MechanismPage find(String id) {
        return mechanisms.page(id).orElseThrow();
    }

    private MechanismsPage.Entry entry(String id) {
        return mechanisms.list().mechanisms().stream()
                .filter(entry -> entry.mechanism().id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
