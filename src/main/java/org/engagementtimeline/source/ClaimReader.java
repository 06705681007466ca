package org.engagementtimeline.source;

import static java.util.function.Predicate.not;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.engagementtimeline.domain.BackgroundDetails;
import org.engagementtimeline.domain.CommitmentDetails;
import org.engagementtimeline.domain.DetailsJson;
import org.engagementtimeline.domain.DisputeDetails;
import org.engagementtimeline.domain.EngagementDetails;
import org.engagementtimeline.domain.MechanismDetails;
import org.engagementtimeline.domain.OfficeDetails;
import org.engagementtimeline.domain.OrganisationDetails;
import org.engagementtimeline.domain.PersonDetails;
import org.engagementtimeline.domain.SourceDetails;
import org.engagementtimeline.domain.Subject;
import org.engagementtimeline.evidence.ConsistentRead;
import org.engagementtimeline.representation.ItemReader;
import org.engagementtimeline.source.MarkedSubject.SubjectId;
import org.engagementtimeline.vocabulary.SubjectKind;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the claims that the details of all things make. */
@Component
@ConsistentRead
class ClaimReader implements ItemReader<ClaimDetails> {

    private static final int SUBJECTS_AT_ONCE = 20;

    private static final Map<SubjectKind, Class<? extends Subject>> SUBJECTS = new EnumMap<>(Map.of(
            SubjectKind.SOURCE, SourceDetails.class,
            SubjectKind.MECHANISM, MechanismDetails.class,
            SubjectKind.ORGANISATION, OrganisationDetails.class,
            SubjectKind.OFFICE, OfficeDetails.class,
            SubjectKind.PERSON, PersonDetails.class,
            SubjectKind.ENGAGEMENT, EngagementDetails.class,
            SubjectKind.BACKGROUND, BackgroundDetails.class,
            SubjectKind.COMMITMENT, CommitmentDetails.class,
            SubjectKind.DISPUTE, DisputeDetails.class));

    private final JdbcClient database;

    ClaimReader(JdbcClient database) {
        this.database = database;
    }

    @Override
    public long count() {
        return database.sql("select claims from data_set").query(Long.class).single();
    }

    Optional<Subject> subject(SubjectId id) {
        return subjects(
                        id.kind(),
                        database.sql("select details from " + id.kind().term() + " where id = ?")
                                .param(id.id()))
                .stream()
                .findFirst()
                .map(Subject.class::cast);
    }

    /** The claims that cite a source, by their subjects. */
    List<ClaimDetails> citing(String source) {
        return SUBJECTS.keySet().stream()
                .flatMap(kind -> claims(
                        kind,
                        database.sql("select details from " + kind.term()
                                        + " where id in (select subject_id from citation where source_id = ? and subject_kind = ?)"
                                        + " order by id")
                                .params(source, kind.term())))
                .filter(claim -> claim.evidence().citations().stream()
                        .anyMatch(cited -> cited.source().equals(source)))
                .toList();
    }

    /** Claims have no pages, because another revision may number them anew. */
    @Override
    public Optional<ClaimDetails> findById(String id) {
        return Optional.empty();
    }

    /** By the kinds and ids of their subjects. */
    @Override
    public List<ClaimDetails> after(String id, Limit limit) {
        Optional<ClaimId> last = Optional.of(id).filter(not(String::isEmpty)).map(ClaimId::of);
        int most = limit.max();
        List<ClaimDetails> found = new ArrayList<>();
        last.ifPresent(claim -> claims(
                        claim.kind(),
                        database.sql("select details from " + claim.kind().term() + " where id = ?")
                                .param(claim.subject()))
                .skip(claim.number())
                .forEach(found::add));
        SubjectKind first = last.map(ClaimId::kind).orElse(SubjectKind.values()[0]);
        for (SubjectKind kind : SUBJECTS.keySet()) {
            if (kind.compareTo(first) >= 0) {
                String subject = kind == first ? last.map(ClaimId::subject).orElse("") : "";
                addAfter(kind, subject, most, found);
            }
        }
        return found.subList(0, Math.min(most, found.size()));
    }

    private void addAfter(SubjectKind kind, String subject, int most, List<ClaimDetails> found) {
        String last = subject;
        while (found.size() < most) {
            List<? extends Subject> subjects = subjects(
                    kind,
                    database.sql("select details from " + kind.term() + " where id > ? order by id limit ?")
                            .params(last, SUBJECTS_AT_ONCE));
            if (subjects.isEmpty()) {
                return;
            }
            subjects.stream().flatMap(each -> ClaimDetails.of(kind, each)).forEach(found::add);
            last = subjects.get(subjects.size() - 1).id();
        }
    }

    private static Stream<ClaimDetails> claims(SubjectKind kind, JdbcClient.StatementSpec details) {
        return subjects(kind, details).stream().flatMap(subject -> ClaimDetails.of(kind, subject));
    }

    private static List<? extends Subject> subjects(SubjectKind kind, JdbcClient.StatementSpec details) {
        return details.query(String.class).list().stream()
                .map(json -> DetailsJson.read(json, SUBJECTS.get(kind)))
                .toList();
    }
}
