package org.engagementtimeline.domain;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.engagementtimeline.evidence.CitedValue;
import org.engagementtimeline.evidence.Claim;
import org.engagementtimeline.evidence.Dated;
import org.engagementtimeline.evidence.Evidence;
import org.engagementtimeline.evidence.RecordDates;
import org.engagementtimeline.vocabulary.DisputeKind;
import org.engagementtimeline.vocabulary.SubjectKind;

/**
 * A matter on which the parties contradict each other, or which only one side states, as every page and file shows it. No side is
 * ever filled in: what no source has anyone answer is unanswered.
 *
 * @param summary what it is called, and what each side says
 * @param about what the matter is
 * @param topics what it belongs to
 * @param bearsOn the engagements and background events on whose pages it is shown, in the order of time; never empty
 * @param recordDates when the record was created and last changed
 */
public record DisputeDetails(
        @JsonUnwrapped DisputeSummary summary,
        CitedValue<String> about,
        List<CitedValue<Reference>> topics,
        List<Bearing> bearsOn,
        @JsonUnwrapped RecordDates recordDates)
        implements Subject {

    @Override
    public String id() {
        return summary.id();
    }

    @Override
    public String label() {
        return summary.title();
    }

    @Override
    public Stream<Claim> claims() {
        return Stream.of(
                        Stream.of(Claim.of("what it is about", about, words -> words)),
                        topics.stream().map(topic -> Claim.of("topic", topic, Reference::name)),
                        summary.sides().stream().flatMap(StatementDetails::claims),
                        bearsOn.stream()
                                .map(thing ->
                                        new Claim("bears on", thing.reference().name(), thing.evidence())))
                .flatMap(claims -> claims);
    }

    /** What it bears on of one kind. */
    public Stream<Reference> bearsOn(SubjectKind kind) {
        return bearsOn.stream().filter(thing -> thing.kind() == kind).map(Bearing::reference);
    }

    /**
     * Something on which a dispute bears.
     *
     * @param kind an engagement or a background event
     */
    public record Bearing(
            SubjectKind kind,
            @JsonUnwrapped Reference reference,
            @JsonUnwrapped Dated date,
            @JsonUnwrapped Evidence evidence) {}

    /**
     * A dispute as the pages and files of what it bears on show it.
     *
     * @param id by which its address and others refer to it
     * @param title what it is called here
     * @param kind how it stands between those who speak of it
     * @param sides what each side says, in the order of the argument; never empty
     */
    public record DisputeSummary(String id, String title, DisputeKind kind, List<StatementDetails> sides) {

        /** Those who speak, the first to speak first. Parties that speak together are one voice. */
        public List<Voice> voices() {
            return sides.stream().collect(groupingBy(Voice::name, LinkedHashMap::new, toList())).entrySet().stream()
                    .map(voice -> new Voice(voice.getKey(), voice.getValue()))
                    .toList();
        }

        /** Who first stated it. */
        public String opener() {
            return Voice.name(sides.get(0));
        }

        /** Who else speaks of it; empty where no source has an answer. */
        public Optional<String> answering() {
            return Optional.of(voices().stream().skip(1).map(Voice::name).collect(joining(" and ")))
                    .filter(names -> !names.isEmpty());
        }
    }

    /** What the parties or the body of this name say. */
    public record Voice(String name, List<StatementDetails> statements) {

        private static String name(StatementDetails side) {
            return side.comment() ? side.capacity().orElse("") : Reference.names(side.parties());
        }
    }
}
