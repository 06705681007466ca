package org.engagementtimeline.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.util.List;
import javax.sql.DataSource;
import org.engagementtimeline.engagement.EngagementCard;
import org.engagementtimeline.evidence.CitedValue;
import org.engagementtimeline.loader.GrownRecord;
import org.engagementtimeline.loader.PeopleIndexed;
import org.engagementtimeline.person.PeoplePage.Entry;
import org.engagementtimeline.person.PersonPage.Counterpart;
import org.engagementtimeline.person.PersonPage.Latest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@AutoConfigureMockMvc
class PersonCollectionTests {

    @Autowired
    private PersonCollection people;

    @Autowired
    private PeopleIndex index;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    @Autowired
    private DataSource database;

    @Test
    void groupsPeopleByWhatTheRecordShowsThemAs() {
        assertThat(ids(Standing.ATTENDED)).contains("ishaq-dar", "amir-khan-muttaqi", "mohammad-sadiq");
        assertThat(ids(Standing.EXPECTED)).containsExactly("abdul-qayyum-zakir", "noor-uddin-azizi");
        assertThat(ids(Standing.SPEAKS)).contains("zabihullah-mujahid", "abdul-salam-jawad");
        assertThat(ids(Standing.COMMENTS)).containsExactly("amina-khan", "iftikhar-firdous");
        assertThat(index.page(Selection.ALL).groups())
                .flatExtracting(PeoplePage.Group::people)
                .hasSize(17);
    }

    @Test
    void countsOnlyConfirmedAttendancesAsAttended() {
        assertThat(entry("mohammad-sadiq"))
                .extracting(Entry::attended, Entry::expected)
                .containsExactly(1L, 0L);
        assertThat(entry("abdul-qayyum-zakir"))
                .extracting(Entry::attended, Entry::expected)
                .containsExactly(0L, 1L);
    }

    @Test
    void marksOfficesThatAreOnlyExpectedOrFormer() {
        assertThat(entry("abdul-qayyum-zakir").offices())
                .extracting(PeoplePage.Post::title, PeoplePage.Post::hold)
                .containsExactly(
                        tuple("Senior Taliban leader", Hold.HELD),
                        tuple("Deputy Defence Minister", Hold.EXPECTED),
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
        addToTheDelegationOf("ishaq-dar", "mohammad-sadiq");
        assertThat(met("ishaq-dar")).containsExactly("amir-khan-muttaqi");
        assertThat(met("amir-khan-muttaqi")).containsExactly("ishaq-dar", "mohammad-sadiq");
    }

    @Test
    @Transactional
    void countsNoOneAsMetByThemselves() {
        addToTheDelegationOf("amir-khan-muttaqi", "ishaq-dar");
        assertThat(met("ishaq-dar")).containsExactly("amir-khan-muttaqi");
    }

    private void addToTheDelegationOf(String someone, String another) {
        jdbc.sql("insert into attendance select id + 1000000, delegation_id, 9, :another, null, office_id, 'member',"
                        + " confirmation, claim_id from attendance where person_id = :someone")
                .param("someone", someone)
                .param("another", another)
                .update();
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
                        met -> met.latest().get(0).ownExpected(),
                        met -> met.latest().get(0).otherExpected())
                .containsExactly(tuple("mohammad-sadiq", true, false));
        PersonPage sadiq = find("mohammad-sadiq");
        assertThat(sadiq.met().isEmpty()).isTrue();
        assertThat(sadiq.expectedToMeet().listed())
                .extracting(
                        met -> met.person().id(),
                        met -> met.latest().get(0).ownExpected(),
                        met -> met.latest().get(0).otherExpected())
                .containsExactly(tuple("abdul-qayyum-zakir", false, true));
        assertThat(zakir.attended().isEmpty()).isTrue();
        assertThat(zakir.expected().listed())
                .extracting(EngagementCard::id)
                .containsExactly("2025-04-16-joint-coordination-committee");
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
        GrownRecord record = new GrownRecord(entities);
        long few = record.statements(() -> find("mohammad-sadiq"));
        record.copyEngagement("2025-04-16-joint-coordination-committee", 12, "mohammad-sadiq");
        long many = record.statements(() -> find("mohammad-sadiq"));
        assertThat(find("mohammad-sadiq").attended().listed()).hasSize(13);
        assertThat(find("mohammad-sadiq").expectedToMeet().listed()).hasSize(13);
        assertThat(find("mohammad-sadiq").said().listed()).hasSize(13);
        assertThat(many).isEqualTo(few).isEqualTo(23);
    }

    @Test
    @Transactional
    void readsThePageOfSomeoneWhoSaysNothingInAFixedNumberOfStatements() {
        GrownRecord record = new GrownRecord(entities);
        long few = record.statements(() -> find("abdul-qayyum-zakir"));
        record.copyEngagement("2025-04-16-joint-coordination-committee", 12, "abdul-qayyum-zakir");
        assertThat(record.statements(() -> find("abdul-qayyum-zakir"))).isEqualTo(few);
        assertThat(find("abdul-qayyum-zakir").expected().listed()).hasSize(13);
    }

    @Test
    @Transactional
    void readsWhatWasSaidOfTheBackgroundInAFixedNumberOfStatements() {
        GrownRecord record = new GrownRecord(entities);
        long few = record.statements(() -> find("zabihullah-mujahid"));
        record.copyBackground("2024-02-un-report-on-ttp", 12, "zabihullah-mujahid");
        long many = record.statements(() -> find("zabihullah-mujahid"));
        assertThat(find("zabihullah-mujahid").said().listed()).hasSize(14);
        assertThat(many).isEqualTo(few).isEqualTo(14);
    }

    @Test
    @Transactional
    void putsTheLatestFirst() {
        new GrownRecord(entities).copyEngagement("2025-04-16-joint-coordination-committee", 1, "mohammad-sadiq");
        jdbc.sql("update engagement set date_edtf = '2025-05-01', date_extent = '[2025-05-01,2025-05-01]'"
                        + " where id = '2025-04-16-joint-coordination-committee~1'")
                .update();
        PersonPage page = find("mohammad-sadiq");
        assertThat(page.attended().listed())
                .extracting(EngagementCard::id)
                .containsExactly(
                        "2025-04-16-joint-coordination-committee~1", "2025-04-16-joint-coordination-committee");
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
        new GrownRecord(entities).copyEngagement("2025-04-16-joint-coordination-committee", 60, "mohammad-sadiq");
        PersonPage page = find("mohammad-sadiq");
        assertThat(page.attended()).extracting(Latest::number, Latest::cut).containsExactly(61, true);
        assertThat(page.attended().listed()).hasSize(PersonCollection.MOST_LISTED);
        assertThat(page.expectedToMeet().number()).isEqualTo(61);
        assertThat(page.expectedToMeet().listed()).hasSize(PersonCollection.MOST_LISTED);
        assertThat(page.said().listed()).hasSize(PersonCollection.MOST_LISTED);
    }

    @Test
    @Transactional
    void readsNoMoreOfSomeoneHoweverOftenTheyAreNamed() {
        GrownRecord record = new GrownRecord(entities);
        record.copyEngagement("2025-04-16-joint-coordination-committee", 119, "mohammad-sadiq");
        long most = record.entities(() -> find("mohammad-sadiq"));
        assertThat(find("mohammad-sadiq").part().words())
                .isEqualTo(
                        "at the latest 100 of 120 engagements and on the latest 100 of 120 occasions of a statement");
        jdbc.sql("delete from attendance where person_id = 'mohammad-sadiq' and delegation_id in"
                        + " (select id from delegation where engagement_id ~ '~11.$')")
                .update();
        PeopleIndexed.in(database);

        assertThat(find("mohammad-sadiq").part().words()).startsWith("at the latest 100 of 110 engagements");
        assertThat(record.entities(() -> find("mohammad-sadiq"))).isEqualTo(most);
    }

    @Test
    @Transactional
    void tellsWhatOnlyTheEarlierEngagementsShow() {
        new GrownRecord(entities).copyEngagement("2025-04-16-joint-coordination-committee", 100, "mohammad-sadiq");
        jdbc.sql("update engagement set date_extent = '[2024-01-01,2024-01-02)' where id like '%committee~7'")
                .update();
        jdbc.sql("update attendance set confirmation = 'expected', office_id = 'deputy-defence-minister'"
                        + " where person_id = 'mohammad-sadiq' and delegation_id in"
                        + " (select id from delegation where engagement_id like '%committee~7')")
                .update();
        PeopleIndexed.in(database);
        PersonPage page = find("mohammad-sadiq");

        assertThat(page.standing()).isEqualTo(Standing.ATTENDED);
        assertThat(page.expected()).isEqualTo(new Latest<>(List.of(), 1));
        assertThat(page.attended().number()).isEqualTo(100);
        assertThat(page.otherOffices()).containsExactly("Deputy Defence Minister");
    }

    @Test
    @Transactional
    void namesWhomSomeoneMetOnceHoweverOften() {
        GrownRecord record = new GrownRecord(entities);
        record.copyEngagement("2025-04-19-dar-kabul-visit", 7, "ishaq-dar");
        jdbc.sql("update attendance set person_id = 'amir-khan-muttaqi'"
                        + " where person_id like 'amir-khan-muttaqi~%' and person_id <> 'amir-khan-muttaqi~1'")
                .update();
        List<Counterpart> met = find("ishaq-dar").met().listed();
        assertThat(met)
                .extracting(each -> each.person().id(), Counterpart::times)
                .containsExactly(tuple("amir-khan-muttaqi", 7), tuple("amir-khan-muttaqi~1", 1));
        assertThat(met.get(0).latest()).hasSize(3);
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
