package org.engagementtimeline.source;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.engagementtimeline.domain.SourceDetails;
import org.engagementtimeline.domain.SourceDetails.Note;
import org.engagementtimeline.evidence.CitedSource;
import org.engagementtimeline.evidence.Evidence;
import org.engagementtimeline.vocabulary.SubjectKind;

/**
 * One paragraph with the claims that cite it, or a range of paragraphs that are page furniture.
 *
 * @param last the number of the last paragraph; equal to the first unless it is a range
 * @param notes what the furniture is, or why no claim cites the paragraph
 */
public record Passage(int first, int last, boolean furniture, List<String> notes, List<Subject> subjects) {

    private static final int LITTLE = 5;
    private static final int SOME = 15;

    /** The subject of claims on a paragraph, with the address of its page or entry. */
    public record Subject(String kind, String title, String address, List<Resting> claims) {}

    /**
     * A claim that cites a paragraph.
     *
     * @param also its other citations
     */
    public record Resting(String aspect, String statement, Evidence evidence, List<CitedSource> also) {}

    /** A paragraph without a claim and a note stays visible, so that no part of a source is lost unseen. */
    public boolean unexplained() {
        return subjects.isEmpty() && notes.isEmpty();
    }

    public int length() {
        return last - first + 1;
    }

    /** The numbers of the paragraphs of this passage. */
    public List<Integer> numbers() {
        return IntStream.rangeClosed(first, last).boxed().toList();
    }

    /** For example "10–35". */
    public String range() {
        return first == last ? String.valueOf(first) : first + "–" + last;
    }

    /** How many claims cite it. */
    public int claims() {
        return subjects.stream().mapToInt(subject -> subject.claims().size()).sum();
    }

    /** How much is claimed, compared with other paragraphs: nothing, little, some or much; shown in the strip of paragraphs. */
    public int shade() {
        return claims() == 0 ? 0 : claims() <= LITTLE ? 1 : claims() <= SOME ? 2 : 3;
    }

    /** @param citing the claims that cite the source */
    static List<Passage> of(SourceDetails source, List<ClaimDetails> citing) {
        Map<Integer, List<ClaimDetails>> claims = new HashMap<>();
        citing.forEach(claim -> claim.evidence().citations().stream()
                .filter(cited -> cited.source().equals(source.id()))
                .flatMap(cited -> cited.paragraphs().stream())
                .forEach(paragraph -> claims.computeIfAbsent(paragraph, any -> new ArrayList<>())
                        .add(claim)));
        Map<Integer, Note> notes = source.notes().stream().collect(toMap(Note::paragraph, note -> note));
        List<Passage> passages = new ArrayList<>();
        for (int number = 1; number <= source.paragraphs(); number++) {
            Optional<Note> note = Optional.ofNullable(notes.get(number));
            Passage passage = new Passage(
                    number,
                    number,
                    note.filter(Note::furniture).isPresent(),
                    note.stream().map(Note::note).toList(),
                    subjects(source.id(), number, claims.getOrDefault(number, List.of())));
            int last = passages.size() - 1;
            if (last >= 0 && passage.furniture && passages.get(last).furniture) {
                passages.set(last, passages.get(last).with(passage));
            } else {
                passages.add(passage);
            }
        }
        return passages;
    }

    private Passage with(Passage next) {
        List<String> all =
                Stream.concat(notes.stream(), next.notes.stream()).distinct().toList();
        return new Passage(first, next.last, true, all, List.of());
    }

    private static List<Subject> subjects(String source, int number, List<ClaimDetails> claims) {
        Map<String, Subject> subjects = new LinkedHashMap<>();
        for (ClaimDetails claim : claims) {
            String address = address(claim.subjectKind(), claim.subjectId());
            subjects.computeIfAbsent(
                            address,
                            any -> new Subject(
                                    claim.subjectKind().words(), claim.subjectTitle(), address, new ArrayList<>()))
                    .claims()
                    .add(new Resting(claim.aspect(), claim.statement(), claim.evidence(), also(claim, source, number)));
        }
        return List.copyOf(subjects.values());
    }

    private static List<CitedSource> also(ClaimDetails claim, String source, int number) {
        return claim.evidence().citations().stream()
                .map(cite -> cite.source().equals(source) ? cite.without(number) : cite)
                .filter(cite -> !cite.paragraphs().isEmpty())
                .toList();
    }

    /** The address of a subject: its page, or its entry in the vocabulary. */
    static String address(SubjectKind kind, String id) {
        return switch (kind) {
            case ENGAGEMENT -> "/engagements/" + id;
            case COMMITMENT -> "/commitments/" + id;
            case BACKGROUND -> "/background/" + id;
            case DISPUTE -> "/disputes/" + id;
            case PERSON -> "/people/" + id;
            case MECHANISM -> "/mechanisms/" + id;
            case SOURCE -> "/sources/" + id;
            case OFFICE, ORGANISATION -> "/about#" + kind.term() + "-" + id;
        };
    }
}
