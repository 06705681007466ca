package org.engagementtimeline.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.util.List;
import javax.sql.DataSource;
import org.engagementtimeline.dataset.RecordType;
import org.engagementtimeline.domain.EngagementCard;
import org.engagementtimeline.evidence.CitedValue;
import org.engagementtimeline.loader.ChangedRecord;
import org.engagementtimeline.loader.ReadStatistics;
import org.engagementtimeline.person.PeoplePage.Entry;
import org.engagementtimeline.person.PersonPage.Counterpart;
import org.engagementtimeline.person.PersonPage.Latest;
import org.engagementtimeline.person.PersonPage.Part;
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
class PersonCollectionTests {

    private static final String JCC = "2025-04-16-joint-coordination-committee";
    private static final String VISIT = "2025-04-19-dar-kabul-visit";
    private static final String UN_REPORT = "2024-02-un-report-on-ttp";

    @Autowired
    private PersonCollection people;

    @Autowired
    private PeopleIndex index;

    @Autowired
    private EntityManager entities;

    @Autowired
    private DataSource database;

    @Test
    void groupsPeopleByWhatTheRecordShowsThemAs() {
        assertThat(ids(Standing.ATTENDED)).contains("ishaq-dar", "amir-khan-muttaqi");
        assertThat(ids(Standing.EXPECTED)).containsExactly("mohammad-sadiq", "abdul-qayyum-zakir", "noor-uddin-azizi");
        assertThat(ids(Standing.SPEAKS)).contains("zabihullah-mujahid", "abdul-salam-jawad");
        assertThat(ids(Standing.COMMENTS)).containsExactly("amina-khan", "iftikhar-firdous");
        assertThat(index.page(Selection.ALL).groups())
                .flatExtracting(PeoplePage.Group::people)
                .hasSize(17);
    }

    @Test
    void countsOnlyThoseWhomASourceShowsAtAHeldEngagementAsAttended() {
        assertThat(entry("ishaq-dar"))
                .extracting(Entry::attended, Entry::expected)
                .containsExactly(1L, 0L);
        assertThat(entry("mohammad-sadiq"))
                .extracting(Entry::attended, Entry::expected)
                .containsExactly(0L, 1L);
        assertThat(entry("abdul-qayyum-zakir"))
                .extracting(Entry::attended, Entry::expected)
                .containsExactly(0L, 1L);
    }

    @Test
    void keepsAnOfficeThatASourceStatesAsFactAlsoOfSomeoneWhoIsOnlyExpected() {
        assertThat(entry("abdul-qayyum-zakir").offices())
                .extracting(PeoplePage.Post::title, PeoplePage.Post::hold)
                .containsExactly(
                        tuple("Deputy Defence Minister", Hold.HELD),
                        tuple("Senior Taliban leader", Hold.HELD),
                        tuple("Head of the Taliban military commission", Hold.FORMERLY));
    }

    @Test
    void countsAsMetOnlyWhomSourcesShowAtTheSameEngagement() {
        assertThat(find("ishaq-dar").met().listed())
                .extracting(
                        met -> met.person().id(),
                        met -> met.latest().get(0).office().value())
                .containsExactly(tuple("amir-khan-muttaqi", "Acting Foreign Minister"));
        assertThat(find("amir-khan-muttaqi").met().listed())
                .extracting(met -> met.person().id())
                .containsExactly("ishaq-dar");
        assertThat(find("ishaq-dar").expectedToMeet().isEmpty()).isTrue();
    }

    @Test
    @Transactional
    void countsNoOneOfTheSameDelegationAsMet() {
        addToTheDelegation(0, "mohammad-sadiq");
        assertThat(met("ishaq-dar")).containsExactly("amir-khan-muttaqi");
        assertThat(met("amir-khan-muttaqi")).containsExactly("ishaq-dar", "mohammad-sadiq");
    }

    @Test
    @Transactional
    void countsNoOneAsMetByThemselves() {
        addToTheDelegation(1, "ishaq-dar");
        assertThat(met("ishaq-dar")).containsExactly("amir-khan-muttaqi");
    }

    /** @param delegation of the visit: 0 is that of Ishaq Dar, 1 that of Amir Khan Muttaqi */
    private void addToTheDelegation(int delegation, String person) {
        new ChangedRecord(database)
                .change(RecordType.ENGAGEMENT, VISIT, visit -> {
                    ArrayNode named = visit.withArray("/delegations/" + delegation + "/attendance");
                    ObjectNode head = (ObjectNode) named.get(0);
                    named.add(head.deepCopy().put("person", person).put("role", "member"));
                })
                .write();
    }

    private List<String> met(String id) {
        return find(id).met().listed().stream().map(met -> met.person().id()).toList();
    }

    @Test
    void keepsAnExpectedMeetingApart() {
        PersonPage zakir = find("abdul-qayyum-zakir");
        assertThat(zakir.met().isEmpty()).isTrue();
        assertThat(zakir.expectedToMeet().listed())
                .extracting(
                        met -> met.person().id(),
                        met -> met.latest().get(0).own(),
                        met -> met.latest().get(0).other())
                .containsExactly(tuple("mohammad-sadiq", Presence.EXPECTED, Presence.TRAVELLED));
        PersonPage sadiq = find("mohammad-sadiq");
        assertThat(sadiq.met().isEmpty()).isTrue();
        assertThat(sadiq.expectedToMeet().listed())
                .extracting(
                        met -> met.person().id(),
                        met -> met.latest().get(0).own(),
                        met -> met.latest().get(0).other())
                .containsExactly(tuple("abdul-qayyum-zakir", Presence.TRAVELLED, Presence.EXPECTED));
        assertThat(zakir.attended().isEmpty()).isTrue();
        assertThat(zakir.expected().listed()).extracting(EngagementCard::id).containsExactly(JCC);
    }

    @Test
    void keepsEverySpelling() {
        assertThat(find("zabihullah-mujahid").person().spellings())
                .extracting(CitedValue::value)
                .containsExactly("Zabiullah Mujahid", "Zabihullah Mujahid", "Mujahid");
    }

    @Test
    void datesAnOfficeByItsStatementRatherThanByTheOccasion() {
        assertThat(find("mumtaz-zahra-baloch").offices().get(0).days())
                .extracting(day -> day.date().value().toString())
                .containsExactly("2024-03-21");
    }

    @Test
    void datesAnOfficeByAnUndatedArticleNoSurerThanTheArticleIs() {
        assertThat(find("amina-khan").offices().get(0).days())
                .extracting(day -> day.date().value().toString())
                .containsExactly("[2025-04-19..]");
    }

    @Test
    @Transactional
    void readsThePageInAFixedNumberOfStatements() {
        long few = statements("mohammad-sadiq");
        copied(RecordType.ENGAGEMENT, JCC, 12, "mohammad-sadiq").write();
        long many = statements("mohammad-sadiq");
        assertThat(find("mohammad-sadiq").attended().listed()).hasSize(12);
        assertThat(find("mohammad-sadiq").expectedToMeet().listed()).hasSize(13);
        assertThat(find("mohammad-sadiq").said().listed()).hasSize(13);
        assertThat(many).isEqualTo(few).isEqualTo(8);
    }

    @Test
    @Transactional
    void readsThePageOfSomeoneWhoSaysNothingInAFixedNumberOfStatements() {
        long few = statements("abdul-qayyum-zakir");
        copied(RecordType.ENGAGEMENT, JCC, 12, "abdul-qayyum-zakir").write();
        assertThat(statements("abdul-qayyum-zakir")).isEqualTo(few);
        assertThat(find("abdul-qayyum-zakir").expected().listed()).hasSize(13);
    }

    @Test
    @Transactional
    void readsWhatWasSaidOfTheBackgroundInAFixedNumberOfStatements() {
        long few = statements("zabihullah-mujahid");
        copied(RecordType.BACKGROUND, UN_REPORT, 12, "zabihullah-mujahid").write();
        long many = statements("zabihullah-mujahid");
        assertThat(find("zabihullah-mujahid").said().listed()).hasSize(14);
        assertThat(many).isEqualTo(few).isEqualTo(8);
    }

    @Test
    @Transactional
    void putsTheLatestFirst() {
        copied(RecordType.ENGAGEMENT, JCC, 1, "mohammad-sadiq")
                .with(RecordType.ENGAGEMENT, JCC + "~1", "date", "{is: 2025-05-01, cites: ['seventh-jcc-session:1']}")
                .write();
        PersonPage page = find("mohammad-sadiq");
        assertThat(page.attended().listed()).extracting(EngagementCard::id).containsExactly(JCC + "~1");
        assertThat(page.said().listed())
                .extracting(said -> said.occasion().date().value().toString())
                .containsExactly("2025-05-01", "2025-04-16?");
        assertThat(page.expectedToMeet().listed())
                .extracting(other -> other.person().id())
                .containsExactly("abdul-qayyum-zakir~1", "abdul-qayyum-zakir");
    }

    @Test
    @Transactional
    void listsNoMoreThanTheLatestOfMany() {
        copied(RecordType.ENGAGEMENT, JCC, 60, "mohammad-sadiq").write();
        PersonPage page = find("mohammad-sadiq");
        assertThat(page.attended()).extracting(Latest::number, Latest::cut).containsExactly(60, true);
        assertThat(page.attended().listed()).hasSize(PersonCollection.MOST_LISTED);
        assertThat(page.expectedToMeet().number()).isEqualTo(61);
        assertThat(page.expectedToMeet().listed()).hasSize(PersonCollection.MOST_LISTED);
        assertThat(page.said().listed()).hasSize(PersonCollection.MOST_LISTED);
    }

    @Test
    @Transactional
    void readsNoMoreOfSomeoneHoweverOftenTheyAreNamed() {
        ChangedRecord record = copied(RecordType.ENGAGEMENT, JCC, 119, "mohammad-sadiq");
        record.write();
        long most = statements("mohammad-sadiq");
        assertThat(find("mohammad-sadiq").part()).isEqualTo(new Part(100, 120, 100, 120));
        assertThat(find("mohammad-sadiq").part().words())
                .isEqualTo(
                        "at the latest 100 of 120 engagements and on the latest 100 of 120 occasions of a statement");
        for (int copy = 110; copy <= 119; copy++) {
            record.change(
                    RecordType.ENGAGEMENT,
                    JCC + "~" + copy,
                    session -> session.withArray("/delegations/0/attendance").remove(0));
        }
        record.write();

        assertThat(find("mohammad-sadiq").part()).isEqualTo(new Part(100, 110, 100, 120));
        assertThat(statements("mohammad-sadiq")).isEqualTo(most);
    }

    @Test
    @Transactional
    void tellsWhatOnlyTheEarlierEngagementsShow() {
        copied(RecordType.ENGAGEMENT, JCC, 100, "mohammad-sadiq")
                .change(RecordType.ENGAGEMENT, JCC + "~7", session -> {
                    session.withObject("date").put("is", "2024-01-01");
                    session.withObject("/delegations/0/attendance/0")
                            .put("presence", "expected")
                            .put("office", "deputy-defence-minister");
                })
                .write();
        PersonPage page = find("mohammad-sadiq");

        assertThat(page.standing()).isEqualTo(Standing.ATTENDED);
        assertThat(page.expected().number()).isEqualTo(2);
        assertThat(page.attended().number()).isEqualTo(99);
        assertThat(page.otherOffices()).containsExactly("Deputy Defence Minister");
    }

    @Test
    @Transactional
    void namesWhomSomeoneMetOnceHoweverOften() {
        ChangedRecord record = copied(RecordType.ENGAGEMENT, VISIT, 7, "ishaq-dar");
        for (int copy = 2; copy <= 7; copy++) {
            record.change(
                    RecordType.ENGAGEMENT,
                    VISIT + "~" + copy,
                    visit -> visit.withObject("/delegations/1/attendance/0").put("person", "amir-khan-muttaqi"));
        }
        record.write();
        List<Counterpart> met = find("ishaq-dar").met().listed();
        assertThat(met)
                .extracting(each -> each.person().id(), Counterpart::times)
                .containsExactly(tuple("amir-khan-muttaqi", 7), tuple("amir-khan-muttaqi~1", 1));
        assertThat(met.get(0).latest()).hasSize(3);
    }

    private ChangedRecord copied(RecordType type, String id, int copies, String person) {
        return new ChangedRecord(database).withCopies(type, id, copies, person);
    }

    /** How many the page of a person takes. */
    private long statements(String id) {
        return ReadStatistics.statements(entities, () -> find(id));
    }

    private PersonPage find(String id) {
        return people.page(id).orElseThrow();
    }

    private List<String> ids(Standing standing) {
        return index.page(Selection.ALL).groups().stream()
                .filter(group -> group.standing() == standing)
                .flatMap(group -> group.people().stream())
                .map(entry -> entry.person().id())
                .toList();
    }

    private Entry entry(String id) {
        return index.page(Selection.ALL).groups().stream()
                .flatMap(group -> group.people().stream())
                .filter(entry -> entry.person().id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
