package org.engagementtimeline.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import org.engagementtimeline.domain.CommitmentState;
import org.engagementtimeline.domain.EngagementStatus;
import org.engagementtimeline.domain.Reference;
import org.engagementtimeline.domain.Role;
import org.engagementtimeline.engagement.AccountTable.Cell;
import org.engagementtimeline.engagement.AccountTable.Row;
import org.engagementtimeline.engagement.AccountTable.Stance;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;

/** What the page of an engagement knows, on the real record. */
@SpringBootTest
@AutoConfigureMockMvc
class EngagementPagesTests {

    private static final String TALKS = "2025-07-07-additional-secretary-talks";
    private static final String JCC = "2025-04-16-joint-coordination-committee";

    @Autowired
    private EngagementPages pages;

    @Autowired
    private EntityManagerFactory entityManagers;

    private EngagementPage page(String id) {
        return pages.find(id).orElseThrow();
    }

    @Test
    void findsNothingUnderAnUnknownId() {
        assertThat(pages.find("no-such-meeting")).isEmpty();
    }

    @Test
    void carriesTheSourceAndParagraphOfAFact() {
        assertThat(page(TALKS).round().orElseThrow().evidence().citations())
                .extracting(Cite::source, Cite::paragraphs)
                .containsExactly(tuple("foreign-office-talks", List.of(1)), tuple("shared-threat", List.of(2)));
    }

    @Test
    void setsBothDelegationsOppositeEachOtherWithTheirHeadsFirst() {
        assertThat(page(JCC).delegations())
                .extracting(
                        side -> side.party().id(),
                        side -> side.leads().get(0).value().name())
                .containsExactly(tuple("pakistan", "Mohammad Sadiq"), tuple("afghanistan", "Abdul Qayyum Zakir"));
    }

    @Test
    void keepsAHeadWhoWasOnlyAnnouncedAsExpected() {
        assertThat(page(JCC).delegations().get(1).leads().get(0).value().expected())
                .isTrue();
        assertThat(page(JCC).delegations().get(0).leads().get(0).value().expected())
                .isFalse();
    }

    @Test
    void setsThoseWhoCameAlongApartFromThoseWhoSpeakForTheirSide() {
        assertThat(page(JCC).delegations().get(0).members())
                .extracting(delegate -> delegate.value().name())
                .containsExactly("Military officials", "Intelligence officials");
        assertThat(page("2025-04-19-dar-kabul-visit").delegations().get(1).leads())
                .extracting(
                        delegate -> delegate.value().name(),
                        delegate -> delegate.value().role())
                .containsExactly(tuple("Amir Khan Muttaqi", Role.INTERLOCUTOR));
        assertThat(page("2025-03-torkham-jirga").delegations().get(1).leads()).isEmpty();
    }

    @Test
    void tellsASideOfWhichTheSourcesNameNoOne() {
        assertThat(page("2024-01-joint-coordination-committee").delegations()).allMatch(Delegates::nobody);
        assertThat(page(JCC).delegations()).noneMatch(Delegates::nobody);
    }

    @Test
    void givesTheReasonOfAnInference() {
        assertThat(page("2025-04-19-dar-kabul-visit").date().evidence().inferred())
                .contains("without a year");
        assertThat(page(TALKS).status().evidence().inferred()).isNull();
    }

    @Test
    void neverCountsAnAnnouncedEngagementAsMet() {
        assertThat(page("next-additional-secretary-talks").status().value())
                .isEqualTo(EngagementStatus.ANNOUNCED)
                .matches(status -> !status.met());
        assertThat(EngagementStatus.values())
                .filteredOn(EngagementStatus::met)
                .containsExactly(EngagementStatus.HELD, EngagementStatus.UNDER_WAY);
    }

    @Test
    void comparesAccountsSourceBySource() {
        AccountTable accounts = page(TALKS).accounts();
        Row date = row(accounts, "date");

        assertThat(date.differs()).isTrue();
        assertThat(date.because()).isPresent();
        assertThat(cell(date, "foreign-office-talks").stance()).isEqualTo(Stance.SAYS);
        assertThat(cell(date, "shared-threat").stance()).isEqualTo(Stance.DIFFERS);
        assertThat(date.cells()).hasSize(2);
    }

    @Test
    void showsWhereSourcesAgreeAndWhereOneIsSilent() {
        AccountTable accounts = page(TALKS).accounts();

        assertThat(cell(row(accounts, "mechanism"), "foreign-office-talks").stance())
                .isEqualTo(Stance.SAYS);
        assertThat(cell(row(accounts, "mechanism"), "shared-threat").stance()).isEqualTo(Stance.SILENT);
        assertThat(cell(row(accounts, "place"), "shared-threat").stance()).isEqualTo(Stance.SAYS);
    }

    @Test
    void setsTheAspectsOnWhichAccountsDifferBeforeThoseOnWhichNoneDoes() {
        AccountTable accounts = page(TALKS).accounts();

        assertThat(accounts.differing()).hasSize(15).allMatch(Row::differs);
        assertThat(accounts.agreeing()).extracting(Row::aspect).startsWith("status", "mechanism", "round", "place");
        assertThat(accounts.rows()).startsWith(accounts.differing().toArray(Row[]::new));
    }

    @Test
    void comparesNothingWhereOneSourceTellsOfItInOneWay() {
        assertThat(page("2024-01-joint-coordination-committee").accounts().compares())
                .isFalse();
        assertThat(page("2025-03-torkham-jirga").accounts())
                .matches(accounts -> accounts.sources().size() == 1)
                .matches(AccountTable::compares);
    }

    @Test
    void saysThatASourceOnlyImpliesWhatIsInferredFromIt() {
        Row date = row(page("2024-03-22-durrani-shakib-meeting").accounts(), "date");

        assertThat(cell(date, "no-pause").stance()).isEqualTo(Stance.IMPLIES);
    }

    @Test
    void keepsCertaintyInTheComparison() {
        assertThat(row(page("2024-01-joint-coordination-committee").accounts(), "date")
                        .adopted())
                .isEqualTo("early January 2024, approximate");
        assertThat(row(page("2025-04-16-afghan-commerce-minister-visit").accounts(), "Afghan head")
                        .adopted())
                .isEqualTo("Noor Uddin Azizi, expected");
    }

    @Test
    void tellsCommitmentsMadeHereFromThoseReviewedHere() {
        assertThat(page("2025-04-19-dar-kabul-visit").made())
                .extracting(Pledge::id)
                .contains("transit-processing-fee", "no-use-of-soil");
        assertThat(page(TALKS).reviewed())
                .extracting(Pledge::id)
                .containsExactly(
                        "transit-insurance-guarantee",
                        "transit-processing-fee",
                        "transit-scanning-examination",
                        "transit-track-and-trace");
    }

    @Test
    void tellsWhatBecameOfACommitmentSince() {
        assertThat(pledge(page("2025-04-19-dar-kabul-visit"), "transit-processing-fee")
                        .since())
                .extracting(
                        Pledge.Turn::state, turn -> turn.at().map(Reference::id).orElseThrow(), Pledge.Turn::elapsed)
                .containsExactly(tuple(CommitmentState.REVIEWED, TALKS, "79 days later"));
        assertThat(pledge(page(TALKS), "legal-movement").since()).isEmpty();
    }

    @Test
    void tellsWhereACommitmentThatIsTakenUpWasMade() {
        assertThat(pledge(page(TALKS), "transit-processing-fee").origin().orElseThrow())
                .returns(CommitmentState.ANNOUNCED, Pledge.Turn::state)
                .returns("79 days earlier", Pledge.Turn::elapsed)
                .extracting(turn -> turn.at().orElseThrow().id())
                .isEqualTo("2025-04-19-dar-kabul-visit");
        assertThat(pledge(page("2025-04-19-dar-kabul-visit"), "transit-processing-fee")
                        .origin())
                .isEmpty();
    }

    @Test
    void leadsToTheSessionBeforeInTheMechanismAndTellsHowLongAgoItWas() {
        Neighbours sessions = page(JCC).inMechanism().orElseThrow();
        Neighbours.Neighbour previous = sessions.previous().orElseThrow();

        assertThat(previous.id()).isEqualTo("2024-01-joint-coordination-committee");
        assertThat(previous.elapsed()).isEqualTo("about 15 months earlier");
        assertThat(sessions.next()).isEmpty();
    }

    @Test
    void hasNoNeighboursInAMechanismItDoesNotBelongTo() {
        assertThat(page("2025-04-military-intelligence-meeting").inMechanism()).isEmpty();
        assertThat(page("2025-04-19-dar-kabul-visit").inMechanism().orElseThrow())
                .matches(Neighbours::none);
    }

    @Test
    void showsARelationFromBothEnds() {
        assertThat(page(JCC).related())
                .extracting(Related::how, Related::id)
                .containsExactly(tuple("Possibly the same meeting as", "2025-04-military-intelligence-meeting"));
        assertThat(page("2025-04-19-dar-kabul-visit").related())
                .extracting(Related::how, Related::id, other -> other.date().inferred())
                .containsExactly(tuple("Reviewed at", TALKS, true));
    }

    @Test
    void tellsCommentsFromPositions() {
        EngagementPage visit = page("2025-04-19-dar-kabul-visit");

        assertThat(visit.voices())
                .extracting(
                        voice -> voice.parties().get(0).id(),
                        voice -> voice.statements().size())
                .containsExactly(tuple("pakistan", 1), tuple("afghanistan", 1));
        assertThat(visit.comments())
                .hasSize(5)
                .allMatch(statement -> statement.speakers().isEmpty());
    }

    @Test
    void readsEveryPageWithTheSameNumberOfQueriesHoweverMuchItShows() {
        long few = queriesFor("2023-02-high-level-visit");

        assertThat(queriesFor(TALKS))
                .isEqualTo(queriesFor("2025-04-19-dar-kabul-visit"))
                .isBetween(few, few + 4);
        assertThat(queriesFor(TALKS)).isLessThanOrEqualTo(17);
    }

    private long queriesFor(String id) {
        Statistics statistics = entityManagers.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        page(id);
        return statistics.getPrepareStatementCount();
    }

    private static Pledge pledge(EngagementPage page, String id) {
        return page.pledges().stream()
                .filter(pledge -> pledge.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Row row(AccountTable table, String aspect) {
        return table.rows().stream()
                .filter(row -> row.aspect().equals(aspect))
                .findFirst()
                .orElseThrow();
    }

    private static Cell cell(Row row, String source) {
        return row.cells().stream()
                .filter(cell -> cell.source().id().equals(source))
                .findFirst()
                .orElseThrow();
    }
}
