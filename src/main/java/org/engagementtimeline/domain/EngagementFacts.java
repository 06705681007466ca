package org.engagementtimeline.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.evidence.CitedValue;
import org.engagementtimeline.evidence.Claim;
import org.engagementtimeline.vocabulary.EngagementKind;
import org.engagementtimeline.vocabulary.EngagementStatus;

/**
 * What an engagement was, when and where.
 *
 * @param kind what sort of engagement it is
 * @param status whether it was held, is under way, announced, postponed or cancelled
 * @param date when it was or is to be
 * @param mechanism the channel through which it was; absent outside of any
 * @param round its number in its mechanism; absent where none is known
 * @param level at which level the parties met, as a source words it; absent where none says
 * @param place where it was; absent where no source says
 * @param summary what it was about, in short
 */
public record EngagementFacts(
        CitedValue<EngagementKind> kind,
        CitedValue<EngagementStatus> status,
        CitedValue<EdtfDate> date,
        Optional<CitedValue<MechanismReference>> mechanism,
        Optional<CitedValue<Integer>> round,
        Optional<CitedValue<String>> level,
        Optional<CitedValue<Reference>> place,
        CitedValue<String> summary) {

    /** What files that have no fields of their own for the facts say of it in words. */
    public String description() {
        return summary.value()
                + level.map(words -> " Level: " + words.value() + ".").orElse("");
    }

    /** Those of its facts that sources may differ on, or only imply. */
    public List<Claim> comparable() {
        return Stream.of(
                        Stream.of(Claim.of("date", date, EdtfDate::words)),
                        Stream.of(Claim.of("status", status, EngagementStatus::words)),
                        mechanism.stream().map(fact -> Claim.of("mechanism", fact, MechanismReference::name)),
                        round.stream().map(fact -> Claim.of("round", fact, number -> "round " + number)),
                        level.stream().map(fact -> Claim.of("level", fact, words -> words)),
                        place.stream().map(fact -> Claim.of("place", fact, Reference::name)))
                .flatMap(facts -> facts)
                .toList();
    }

    Stream<Claim> claims() {
        return Stream.of(
                        Stream.of(Claim.of("kind", kind, EngagementKind::term)),
                        comparable().stream(),
                        Stream.of(Claim.of("summary", summary, words -> words)))
                .flatMap(claims -> claims);
    }

    /** What is not certain: the status, the date, and all that is inferred. */
    Stream<String> doubts() {
        Stream<String> uncertain = Stream.of(
                        status.value() == EngagementStatus.HELD
                                ? ""
                                : status.value().inMark(),
                        date.value().certaintyInWords().isEmpty()
                                ? ""
                                : "date " + date.value().certaintyInWords())
                .filter(doubt -> !doubt.isEmpty());
        return Stream.concat(uncertain, judged().map(fact -> fact.aspect() + " inferred"));
    }

    /** Those of its facts that sources only imply. */
    public Stream<Claim> judged() {
        return comparable().stream().filter(fact -> fact.evidence().byJudgement());
    }

    /**
     * A mechanism as other pages refer to it.
     *
     * @param id by which its address and others refer to it
     * @param name the whole name
     * @param shortName as pages call it
     * @param ordinal where the data set lists it among all mechanisms, counted from 0
     */
    public record MechanismReference(String id, String name, String shortName, int ordinal) {

        private static final int HUES = 8;

        /** The class of its hue in the style sheets. */
        public String hue() {
            return "hue-" + ordinal % HUES;
        }
    }
}
