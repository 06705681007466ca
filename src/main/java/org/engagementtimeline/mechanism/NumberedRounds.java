package org.engagementtimeline.mechanism;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.engagementtimeline.mechanism.MechanismPage.Numbered;
import org.engagementtimeline.record.Engagement;
import org.engagementtimeline.record.Reference;

/** The rounds of a mechanism that are known only by their number, and what shows that there were such rounds. */
record NumberedRounds(List<RoundGap> gaps, List<Engagement> counted) {

    private static final int MOST_TOLD = 12;

    static NumberedRounds of(List<Engagement> engagements) {
        List<Engagement> counted = engagements.stream()
                .filter(engagement -> engagement.round() != null && engagement.roundClaim() != null)
                .sorted(Comparator.comparing(Engagement::round))
                .toList();
        return new NumberedRounds(
                RoundGap.among(counted.stream().map(Engagement::round).toList()), counted);
    }

    /** The first of them with their evidence, as many as a page tells; the claims about the witnesses were read. */
    List<Numbered> told() {
        return gaps.stream().limit(MOST_TOLD).map(this::numbered).toList();
    }

    /** How many rounds that leaves. */
    int untold() {
        return gaps.stream().skip(MOST_TOLD).mapToInt(RoundGap::rounds).sum();
    }

    /** The engagements whose numbers are the evidence. */
    Stream<String> witnesses() {
        return gaps.stream().limit(MOST_TOLD).map(this::witness).map(Engagement::id);
    }

    private Numbered numbered(RoundGap gap) {
        Engagement witness = witness(gap);
        return new Numbered(
                gap,
                new Reference(witness.id(), witness.title()),
                witness.round(),
                witness.roundClaim().evidence());
    }

    /** The number rests on the next round that a source states outright, or else on the next that is inferred. */
    private Engagement witness(RoundGap gap) {
        return counted.stream()
                .filter(engagement -> engagement.round() > gap.last())
                .min(Comparator.comparing((Engagement engagement) ->
                                engagement.roundClaim().inferred() != null)
                        .thenComparing(Engagement::round))
                .orElseThrow();
    }
}
