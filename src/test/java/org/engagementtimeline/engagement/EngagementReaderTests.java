package org.engagementtimeline.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.engagementtimeline.dataset.RecordType;
import org.engagementtimeline.domain.CommitmentSummary;
import org.engagementtimeline.domain.DelegationDetails.AttendanceDetails;
import org.engagementtimeline.domain.EngagementDetails;
import org.engagementtimeline.domain.EngagementDetails.RelatedEngagement;
import org.engagementtimeline.domain.Reference;
import org.engagementtimeline.engagement.EngagementPage.Adjacent;
import org.engagementtimeline.engagement.SourceComparison.Cell;
import org.engagementtimeline.engagement.SourceComparison.Row;
import org.engagementtimeline.engagement.SourceComparison.Stance;
import org.engagementtimeline.evidence.CitedSource;
import org.engagementtimeline.loader.ChangedRecord;
import org.engagementtimeline.loader.ReadStatistics;
import org.engagementtimeline.vocabulary.CommitmentState;
import org.engagementtimeline.vocabulary.Presence;
import org.engagementtimeline.vocabulary.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.transaction.annotation.Transactional;

/** What the page of an engagement knows, on the real record. */
@SpringBootTest
@AutoConfigureMockMvc
class EngagementReaderTests {

    private static final String TALKS = "2025-07-07-additional-secretary-talks";
    private static final String JCC = "2025-04-16-joint-coordination-committee";

    @Autowired
    private EngagementReader reader;

    @Autowired
    private DataSource database;

    @Autowired
    private EntityManager entities;

    private EngagementPage page(String id) {
        return reader.page(id).orElseThrow();
    }

    private EngagementDetails details(String id) {
        return page(id).engagement();
    }

    @Test
    void findsNothingUnderAnUnknownId() {
        assertThat(reader.page("no-such-meeting")).isEmpty();
    }

    @Test
    void carriesTheSourceAndParagraphOfAFact() {
        assertThat(details(TALKS).facts().round().orElseThrow().evidence().citations())
                .extracting(CitedSource::source, CitedSource::paragraphs)
                .containsExactly(tuple("foreign-office-talks", List.of(1)), tuple("shared-threat", List.of(2)));
    }

    @Test
    void setsBothDelegationsOppositeEachOtherWithTheirHeadsFirst() {
        assertThat(details(JCC).delegations())
                .extracting(
                        side -> side.party().id(), side -> side.leads().get(0).name())
                .containsExactly(tuple("pakistan", "Mohammad Sadiq"), tuple("afghanistan", "Abdul Qayyum Zakir"));
    }

    @Test
    void tellsAHeadWhoCameForItAndOneWhoWasOnlyAnnouncedFromThoseWhoWereThere() {
        assertThat(details(JCC).delegations())
                .extracting(side -> side.leads().get(0).presence())
                .containsExactly(Presence.TRAVELLED, Presence.EXPECTED);
        assertThat(details(JCC).delegations().get(0).members()).allMatch(AttendanceDetails::attended);
    }

    @Test
    void setsThoseWhoCameAlongApartFromThoseWhoSpeakForTheirSide() {
        assertThat(details(JCC).delegations().get(0).members())
                .extracting(AttendanceDetails::name)
                .containsExactly("Military officials", "Intelligence officials");
        assertThat(details("2025-04-19-dar-kabul-visit").delegations().get(1).leads())
                .extracting(AttendanceDetails::name, AttendanceDetails::role)
                .containsExactly(tuple("Amir Khan Muttaqi", Role.INTERLOCUTOR));
        assertThat(details("2025-03-torkham-jirga").delegations().get(1).leads())
                .isEmpty();
    }

    @Test
    void tellsASideOfWhichTheSourcesNameNoOne() {
        assertThat(details("2024-01-joint-coordination-committee").delegations())
                .allMatch(side -> side.attendance().isEmpty());
        assertThat(details(JCC).delegations())
                .noneMatch(side -> side.attendance().isEmpty());
    }

    @Test
    void givesTheReasonOfAnInference() {
        assertThat(details("2025-04-19-dar-kabul-visit")
                        .facts()
                        .date()
                        .evidence()
                        .judged())
                .contains("without a year");
        assertThat(details(TALKS).facts().status().evidence().judged()).isNull();
    }

    @Test
    void comparesReportsSourceBySource() {
        SourceComparison comparison = page(TALKS).comparison();
        Row date = row(comparison, "date");

        assertThat(date.discrepancy()).hasValueSatisfying(discrepancy -> {
            assertThat(discrepancy.conflicting()).isTrue();
            assertThat(discrepancy.graded()).isEqualTo("Both cannot be right.");
        });
        assertThat(cell(date, "foreign-office-talks").stance()).isEqualTo(Stance.SAYS);
        assertThat(cell(date, "shared-threat").stance()).isEqualTo(Stance.CONFLICTS);
        assertThat(date.cells()).hasSize(2);
    }

    @Test
    void showsWhereSourcesAgreeAndWhereOneIsSilent() {
        SourceComparison comparison = page(TALKS).comparison();

        assertThat(cell(row(comparison, "mechanism"), "foreign-office-talks").stance())
                .isEqualTo(Stance.SAYS);
        assertThat(cell(row(comparison, "mechanism"), "shared-threat").stance()).isEqualTo(Stance.SILENT);
        assertThat(cell(row(comparison, "place"), "shared-threat").stance()).isEqualTo(Stance.SAYS);
    }

    @Test
    void keepsConflictsApartFromVariationsAndBothFromWhatIsToldAlike() {
        SourceComparison comparison = page(TALKS).comparison();

        assertThat(comparison.conflicts()).extracting(Row::aspect).containsExactly("date", "occasion");
        assertThat(comparison.variations()).hasSize(13).extracting(Row::aspect).contains("level", "railway");
        assertThat(cell(row(comparison, "railway"), "shared-threat").stance()).isEqualTo(Stance.DIFFERS);
        assertThat(comparison.agreed()).extracting(Row::aspect).startsWith("status", "mechanism", "round", "place");
    }

    @Test
    void countsOnlyConflictsAsDoubts() {
        assertThat(details(TALKS).doubts()).containsExactly("reports conflict on date, occasion");
        assertThat(details("next-additional-secretary-talks").doubts()).noneMatch(doubt -> doubt.contains("conflict"));
    }

    @Test
    void comparesNothingWhereOneSourceTellsOfItInOneWay() {
        assertThat(page("2024-01-joint-coordination-committee").comparison().compares())
                .isFalse();
        assertThat(page("2025-03-torkham-jirga").comparison())
                .matches(comparison -> comparison.sources().size() == 1)
                .matches(SourceComparison::compares);
    }

    @Test
    void saysThatASourceOnlyImpliesWhatIsInferredFromIt() {
        Row date = row(page("2024-03-22-durrani-shakib-meeting").comparison(), "date");

        assertThat(cell(date, "no-pause").stance()).isEqualTo(Stance.IMPLIES);
    }

    @Test
    void keepsCertaintyInTheComparison() {
        assertThat(row(page("2024-01-joint-coordination-committee").comparison(), "date")
                        .adopted())
                .isEqualTo("early January 2024, approximate");
        assertThat(row(page("2025-04-16-afghan-commerce-minister-visit").comparison(), "Afghan head")
                        .adopted())
                .isEqualTo("Noor Uddin Azizi, expected");
    }

    @Test
    void tellsCommitmentsMadeHereFromThoseReviewedHere() {
        assertThat(page("2025-04-19-dar-kabul-visit").made())
                .flatMap(EngagementReaderTests::ids)
                .contains("transit-processing-fee", "no-use-of-soil");
        assertThat(page(TALKS).reviewed()).flatMap(EngagementReaderTests::ids).contains("transit-processing-fee");
    }

    @Test
    void countsCommitmentsOfWhichTheSourcesTellTheSameAsOnePackage() {
        assertThat(page("2025-04-19-dar-kabul-visit").made())
                .extracting(EngagementReaderTests::ids)
                .containsExactlyInAnyOrder(
                        List.of("no-use-of-soil"),
                        List.of(
                                "transit-insurance-guarantee",
                                "transit-processing-fee",
                                "transit-scanning-examination",
                                "transit-track-and-trace"));
    }

    private static List<String> ids(List<CommitmentSummary> commitments) {
        return commitments.stream().map(CommitmentSummary::id).toList();
    }

    @Test
    void quotesTheSummaryAsHtmlWithALinkToThePage() {
        assertThat(page("2025-04-19-dar-kabul-visit").quotation("https://example.org/e?a=1&b", "A <site>"))
                .startsWith("<blockquote cite=\"https://example.org/e?a=1&amp;b\">")
                .contains("<p>Pakistan&#39;s deputy prime minister")
                .contains("<a href=\"https://example.org/e?a=1&amp;b\">Foreign Minister Dar&#39;s visit to Kabul, ")
                .endsWith("</a>, A &lt;site&gt;</footer>\n</blockquote>");
    }

    @Test
    void tellsWhatBecameOfACommitmentSince() {
        assertThat(commitment(page("2025-04-19-dar-kabul-visit"), "transit-processing-fee")
                        .later())
                .extracting(
                        CommitmentSummary.OtherUpdate::state,
                        turn -> turn.at().map(Reference::id).orElseThrow(),
                        CommitmentSummary.OtherUpdate::elapsed)
                .containsExactly(tuple(CommitmentState.REVIEWED, TALKS, "79 days later"));
        assertThat(commitment(page(TALKS), "legal-movement").later()).isEmpty();
    }

    @Test
    void tellsWhereACommitmentThatIsTakenUpWasMade() {
        assertThat(commitment(page(TALKS), "transit-processing-fee").origin().orElseThrow())
                .returns(CommitmentState.ANNOUNCED, CommitmentSummary.OtherUpdate::state)
                .returns("79 days earlier", CommitmentSummary.OtherUpdate::elapsed)
                .extracting(turn -> turn.at().orElseThrow().id())
                .isEqualTo("2025-04-19-dar-kabul-visit");
        assertThat(commitment(page("2025-04-19-dar-kabul-visit"), "transit-processing-fee")
                        .origin())
                .isEmpty();
    }

    @Test
    void leadsToTheSessionBeforeInTheMechanismAndTellsHowLongAgoItWas() {
        Adjacent sessions = page(JCC).inMechanism().orElseThrow();
        Adjacent.Other previous = sessions.previous().orElseThrow();

        assertThat(previous.id()).isEqualTo("2024-01-joint-coordination-committee");
        assertThat(previous.elapsed()).isEqualTo("about 15 months earlier");
        assertThat(sessions.next()).isEmpty();
    }

    @Test
    void hasNoAdjacentInAMechanismItDoesNotBelongTo() {
        assertThat(page("2025-04-military-intelligence-meeting").inMechanism()).isEmpty();
        assertThat(page("2025-04-19-dar-kabul-visit").inMechanism().orElseThrow())
                .matches(Adjacent::isNone);
    }

    @Test
    void showsARelationFromBothEnds() {
        assertThat(details(JCC).related())
                .extracting(
                        RelatedEngagement::relation, other -> other.engagement().id())
                .containsExactly(tuple("Possibly the same meeting as", "2025-04-military-intelligence-meeting"));
        assertThat(details("2025-04-19-dar-kabul-visit").related())
                .extracting(
                        RelatedEngagement::relation,
                        other -> other.engagement().id(),
                        other -> other.date().judged())
                .containsExactly(tuple("Measures reviewed at", TALKS, false));
    }

    @Test
    void tellsCommentsFromPositions() {
        EngagementPage visit = page("2025-04-19-dar-kabul-visit");

        assertThat(visit.said())
                .extracting(
                        group -> group.parties().get(0).id(),
                        group -> group.statements().size())
                .containsExactly(tuple("pakistan", 1), tuple("afghanistan", 1));
        assertThat(visit.comments())
                .hasSize(5)
                .allMatch(statement -> statement.parties().isEmpty());
    }

    @Test
    @Transactional
    void readsAPageInANumberOfStatementsThatDoesNotGrowWithTheRecord() {
        long few = statements(() -> page(JCC));
        copyTheSession();
        assertThat(statements(() -> page(JCC))).isEqualTo(few).isEqualTo(5);
    }

    @Test
    @Transactional
    void readsManyEngagementsInAsManyStatementsAsOne() {
        long one = statements(() -> reader.find(List.of(JCC)));
        copyTheSession();
        List<String> many =
                IntStream.rangeClosed(1, 12).mapToObj(copy -> JCC + "~" + copy).toList();
        assertThat(reader.find(many)).hasSize(12);
        assertThat(statements(() -> reader.find(many))).isEqualTo(one).isEqualTo(1);
    }

    private long statements(Runnable reading) {
        return ReadStatistics.statements(entities, reading);
    }

    private void copyTheSession() {
        new ChangedRecord(database)
                .withCopies(RecordType.ENGAGEMENT, JCC, 12, "no one")
                .write();
    }

    private static CommitmentSummary commitment(EngagementPage page, String id) {
        return page.engagement().commitments().stream()
                .filter(commitment -> commitment.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Row row(SourceComparison table, String aspect) {
        return table.rows().stream()
                .filter(row -> row.aspect().equals(aspect))
                .findFirst()
                .orElseThrow();
    }

    private static Cell cell(Row row, String source) {
        return row.cells().stream()
                .filter(cell -> cell.source().source().equals(source))
                .findFirst()
                .orElseThrow();
    }
}
