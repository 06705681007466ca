package org.engagementtimeline.engagement;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.engagementtimeline.domain.Engagement;
import org.engagementtimeline.domain.Reference;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.evidence.CitedValue;
import org.engagementtimeline.evidence.Evidence;
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
 * @param place where it was; absent where no source says
 * @param summary what it was about, in short
 */
public record EngagementFacts(
        CitedValue<EngagementKind> kind,
        CitedValue<EngagementStatus> status,
        CitedValue<EdtfDate> date,
        Optional<CitedValue<MechanismReference>> mechanism,
        Optional<CitedValue<Integer>> round,
        Optional<CitedValue<Reference>> place,
        CitedValue<String> summary) {

    static EngagementFacts of(Engagement engagement) {
        return new EngagementFacts(
                CitedValue.of(engagement.kind(), engagement.kindClaim()),
                CitedValue.of(engagement.status(), engagement.statusClaim()),
                CitedValue.of(engagement.date(), engagement.dateClaim()),
                MechanismReference.of(engagement)
                        .flatMap(mechanism -> CitedValue.ofNullable(mechanism, engagement.mechanismClaim())),
                CitedValue.ofNullable(engagement.round(), engagement.roundClaim()),
                Optional.ofNullable(engagement.place())
                        .flatMap(place -> CitedValue.ofNullable(place.reference(), engagement.placeClaim())),
                CitedValue.of(engagement.summary(), engagement.summaryClaim()));
    }

    Stream<Evidence> evidence() {
        return Stream.concat(
                Stream.of(kind.evidence(), summary.evidence()),
                inferable().values().stream().flatMap(Optional::stream).map(CitedValue::evidence));
    }

    /** What is not certain: the status, the date, and whatever is inferred. */
    Stream<String> doubts() {
        Stream<String> uncertain = Stream.of(
                        status.value() == EngagementStatus.HELD
                                ? ""
                                : status.value().inMark(),
                        date.value().certaintyInWords().isEmpty()
                                ? ""
                                : "date " + date.value().certaintyInWords())
                .filter(doubt -> !doubt.isEmpty());
        Stream<String> inferred = inferable().entrySet().stream()
                .filter(fact -> fact.getValue()
                        .filter(value -> value.evidence().inferred() != null)
                        .isPresent())
                .map(fact -> fact.getKey() + " inferred");
        return Stream.concat(uncertain, inferred);
    }

    /** The facts that a source may only imply, by what they are called. */
    private Map<String, Optional<? extends CitedValue<?>>> inferable() {
        Map<String, Optional<? extends CitedValue<?>>> facts = new LinkedHashMap<>();
        facts.put("date", Optional.of(date));
        facts.put("status", Optional.of(status));
        facts.put("mechanism", mechanism);
        facts.put("round", round);
        facts.put("place", place);
        return facts;
    }
}
