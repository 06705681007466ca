package org.engagementtimeline.mechanism;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.engagementtimeline.domain.Engagement;
import org.engagementtimeline.mechanism.Counts.Counted;
import org.engagementtimeline.mechanism.MechanismPage.Numbered;

/**
 * The rounds of a mechanism that are known only by their number, and what shows that there were such rounds.
 *
 * @param first the first gaps between the rounds on record, as many as a picture may need
 * @param rounds how many rounds all gaps have
 * @param witnesses by their rounds, the engagements whose numbers are the evidence for the gaps that a page tells
 */
record NumberedRounds(List<Counted> first, int rounds, Map<Integer, Engagement> witnesses) {

    static final int MOST_TOLD = 12;

    /** As many as there can be between engagements that are drawn with a mark each. */
    static final int MOST_DRAWN = SessionLane.MOST_MARKS;

    List<RoundGap> gaps() {
        return first.stream().map(Counted::gap).toList();
    }

    /** How many rounds are in none of the gaps. */
    int besides() {
        return rounds - sum(first.stream());
    }

    /** The first of them with their evidence, as many as a page tells; the claims about the witnesses were read. */
    List<Numbered> told() {
        return first.stream().limit(MOST_TOLD).map(this::numbered).toList();
    }

    /** How many rounds that leaves. */
    int untold() {
        return rounds - sum(first.stream().limit(MOST_TOLD));
    }

    private static int sum(Stream<Counted> gaps) {
        return gaps.map(Counted::gap).mapToInt(RoundGap::rounds).sum();
    }

    private Numbered numbered(Counted counted) {
        Engagement witness = witnesses.get(counted.counted());
        return new Numbered(
                counted.gap(),
                witness.reference(),
                counted.counted(),
                witness.roundClaim().evidence());
    }
}
