package org.engagementtimeline.source;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.engagementtimeline.domain.BackgroundDetails;
import org.engagementtimeline.domain.DisputeDetails.DisputeSummary;
import org.engagementtimeline.domain.EngagementDetails;
import org.engagementtimeline.domain.SourceDetails;
import org.engagementtimeline.domain.Subject;
import org.engagementtimeline.evidence.CitedValue;
import org.engagementtimeline.representation.HasTables;
import org.engagementtimeline.vocabulary.SubjectKind;
import org.engagementtimeline.web.PageMetadata;

/**
 * The page of one source: what it is, and the claims on each of its paragraphs. The text of the source is not part of the record.
 */
public record SourcePage(SourceDetails source, List<Passage> passages, Optional<Marked> marked) implements HasTables {

    /**
     * The thing on whose page a reader followed a citation.
     *
     * @param address of its page
     * @param shown the addresses of all whose claims its page shows: its own and, if it is an engagement or a background event, those
     *     of its commitments and disputes
     */
    public record Marked(String title, String address, Set<String> shown) {

        static Marked of(SubjectKind kind, Subject subject) {
            String address = Passage.address(kind, subject.id());
            return new Marked(
                    subject.label(),
                    address,
                    Stream.concat(Stream.of(address), others(subject)).collect(toSet()));
        }

        private static Stream<String> others(Subject subject) {
            if (subject instanceof EngagementDetails engagement) {
                return Stream.concat(
                        disputes(engagement.disputes()),
                        engagement.commitments().stream()
                                .map(shown -> Passage.address(SubjectKind.COMMITMENT, shown.id())));
            }
            return subject instanceof BackgroundDetails event ? disputes(event.disputes()) : Stream.empty();
        }

        private static Stream<String> disputes(List<CitedValue<DisputeSummary>> disputes) {
            return disputes.stream()
                    .map(shown ->
                            Passage.address(SubjectKind.DISPUTE, shown.value().id()));
        }
    }

    /**
     * With the marked claims of each paragraph first.
     *
     * @param citing the claims that cite the source
     */
    static SourcePage of(SourceDetails source, List<ClaimDetails> citing, Optional<Marked> marked) {
        Set<String> first = marked.map(Marked::shown).orElse(Set.of());
        List<ClaimDetails> inOrder = citing.stream()
                .sorted(comparing(claim -> !first.contains(Passage.address(claim.subjectKind(), claim.subjectId()))))
                .toList();
        return new SourcePage(source, Passage.of(source, inOrder), marked);
    }

    /** Whether the claims of the thing with this address are marked. */
    public boolean marks(String address) {
        return marked.filter(page -> page.shown().contains(address)).isPresent();
    }

    @Override
    public PageMetadata metadata() {
        return PageMetadata.ofRecord("/sources/" + source.id(), source.about(), source.recordDates());
    }

    public List<Passage> furniture() {
        return passages.stream().filter(Passage::furniture).toList();
    }
}
