package org.engagementtimeline.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.engagementtimeline.engagement.EngagementLine;
import org.engagementtimeline.person.PeoplePage.Entry;
import org.engagementtimeline.person.PersonPage.Encounter;
import org.engagementtimeline.record.Fact;
import org.engagementtimeline.record.GrownRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@AutoConfigureMockMvc
class PersonPagesTests {

    @Autowired
    private PersonPages pages;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    @Test
    void groupsPeopleByWhatTheRecordShowsThemAs() {
        assertThat(ids(Standing.ATTENDED)).contains("ishaq-dar", "amir-khan-muttaqi", "mohammad-sadiq");
        assertThat(ids(Standing.EXPECTED)).containsExactly("abdul-qayyum-zakir", "noor-uddin-azizi");
        assertThat(ids(Standing.SPEAKS)).contains("zabihullah-mujahid", "abdul-salam-jawad");
        assertThat(ids(Standing.COMMENTS)).containsExactly("amina-khan", "iftikhar-firdous");
        assertThat(pages.all().groups())
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
        assertThat(find("ishaq-dar").met())
                .extracting(met -> met.other().value().id(), Encounter::office)
                .containsExactly(tuple("amir-khan-muttaqi", "Acting Foreign Minister"));
        assertThat(find("amir-khan-muttaqi").met())
                .extracting(met -> met.other().value().id())
                .containsExactly("ishaq-dar");
        assertThat(find("ishaq-dar").expectedToMeet()).isEmpty();
    }

    @Test
    void keepsAnExpectedMeetingApart() {
        PersonPage zakir = find("abdul-qayyum-zakir");
        assertThat(zakir.met()).isEmpty();
        assertThat(zakir.expectedToMeet())
                .extracting(met -> met.other().value().id(), Encounter::ownExpected, Encounter::otherExpected)
                .containsExactly(tuple("mohammad-sadiq", true, false));
        PersonPage sadiq = find("mohammad-sadiq");
        assertThat(sadiq.met()).isEmpty();
        assertThat(sadiq.expectedToMeet())
                .extracting(met -> met.other().value().id(), Encounter::ownExpected, Encounter::otherExpected)
                .containsExactly(tuple("abdul-qayyum-zakir", false, true));
        assertThat(zakir.attended()).isEmpty();
        assertThat(zakir.expected())
                .extracting(EngagementLine::id)
                .containsExactly("2025-04-16-joint-coordination-committee");
    }

    @Test
    void keepsEverySpelling() {
        assertThat(find("zabihullah-mujahid").spellings())
                .extracting(Fact::value)
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
        GrownRecord record = new GrownRecord(jdbc, entities);
        long few = record.statements(() -> find("mohammad-sadiq"));
        record.copyEngagement("2025-04-16-joint-coordination-committee", 12, "mohammad-sadiq");
        long many = record.statements(() -> find("mohammad-sadiq"));
        assertThat(find("mohammad-sadiq").attended()).hasSize(13);
        assertThat(find("mohammad-sadiq").expectedToMeet()).hasSize(13);
        assertThat(find("mohammad-sadiq").said()).hasSize(13);
        assertThat(many).isEqualTo(few).isEqualTo(14);
    }

    @Test
    @Transactional
    void readsWhatWasSaidOfTheBackdropInAFixedNumberOfStatements() {
        GrownRecord record = new GrownRecord(jdbc, entities);
        long few = record.statements(() -> find("zabihullah-mujahid"));
        record.copyBackdrop("2024-02-un-report-on-ttp", 12, "zabihullah-mujahid");
        long many = record.statements(() -> find("zabihullah-mujahid"));
        assertThat(find("zabihullah-mujahid").said()).hasSize(14);
        assertThat(many).isEqualTo(few).isEqualTo(8);
    }

    @Test
    @Transactional
    void readsTheListInAFixedNumberOfStatements() {
        GrownRecord record = new GrownRecord(jdbc, entities);
        long few = record.statements(() -> pages.all());
        record.copyEngagement("2025-04-16-joint-coordination-committee", 12, "mohammad-sadiq");
        assertThat(record.statements(() -> pages.all())).isEqualTo(few).isEqualTo(4);
    }

    private PersonPage find(String id) {
        return pages.find(id).orElseThrow();
    }

    private List<String> ids(Standing standing) {
        return pages.all().groups().stream()
                .filter(group -> group.standing() == standing)
                .flatMap(group -> group.people().stream())
                .map(entry -> entry.person().id())
                .toList();
    }

    private Entry entry(String id) {
        return pages.all().groups().stream()
                .flatMap(group -> group.people().stream())
                .filter(entry -> entry.person().id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
