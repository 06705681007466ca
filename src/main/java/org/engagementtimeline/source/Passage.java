package org.engagementtimeline.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.engagementtimeline.evidence.CitedSource;
import org.engagementtimeline.evidence.Claim;
import org.engagementtimeline.evidence.Paragraph;
import org.engagementtimeline.vocabulary.SubjectKind;
import org.jspecify.annotations.Nullable;

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
    public record Resting(
            String aspect, String statement, @Nullable String inferred, List<CitedSource> also) {}

    /** A paragraph of a source, with the claims that cite it. */
    record Place(Paragraph paragraph, List<Claim> claims) {}

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

    /** @param places all paragraphs of the source, in order */
    static List<Passage> of(String source, List<Place> places) {
        List<Passage> passages = new ArrayList<>();
        for (Place place : places) {
            Passage previous = passages.isEmpty() ? null : passages.get(passages.size() - 1);
            if (place.paragraph().furniture() && previous != null && previous.furniture) {
                passages.set(passages.size() - 1, previous.extended(place.paragraph()));
            } else {
                int number = place.paragraph().number();
                passages.add(new Passage(
                        number,
                        number,
                        place.paragraph().furniture(),
                        notes(place.paragraph()),
                        subjects(source, number, place.claims())));
            }
        }
        return passages;
    }

    private Passage extended(Paragraph next) {
        Set<String> all = new LinkedHashSet<>(notes);
        all.addAll(notes(next));
        return new Passage(first, next.number(), true, List.copyOf(all), List.of());
    }

    private static List<String> notes(Paragraph paragraph) {
        return paragraph.note() == null ? List.of() : List.of(paragraph.note());
    }

    private static List<Subject> subjects(String source, int number, List<Claim> claims) {
        Map<String, Subject> subjects = new LinkedHashMap<>();
        for (Claim claim : claims) {
            String address = address(claim.subjectKind(), claim.subjectId());
            subjects.computeIfAbsent(
                            address,
                            any -> new Subject(
                                    claim.subjectKind().words(), claim.subjectTitle(), address, new ArrayList<>()))
                    .claims()
                    .add(new Resting(claim.aspect(), claim.statement(), claim.inferred(), also(claim, source, number)));
        }
        return List.copyOf(subjects.values());
    }

    private static List<CitedSource> also(Claim claim, String source, int number) {
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
            case PERSON -> "/people/" + id;
            case MECHANISM -> "/mechanisms/" + id;
            case SOURCE -> "/sources/" + id;
            case OFFICE, ORGANISATION -> "/about#" + kind.term() + "-" + id;
        };
    }
}
