package org.engagementtimeline.mechanism;

import java.util.List;
import java.util.Map;
import org.engagementtimeline.domain.Engagement;
import org.engagementtimeline.mechanism.MechanismCounts.CountedGap;
import org.engagementtimeline.mechanism.MechanismPage.Numbered;

/**
 * The rounds of a mechanism that are known only by their number, and what shows that there were such rounds.
 *
 * @param first the first gaps between the rounds on record, as many as a chart may need
 * @param witnesses by their rounds, the engagements whose numbers are the evidence for the gaps that a page lists
 */
record NumberedRounds(List<CountedGap> first, Map<Integer, Engagement> witnesses) {

    static final int MOST_LISTED = 12;

    /** As many as there can be between engagements that are drawn with a mark each. */
    static final int MOST_DRAWN = SessionLane.MOST_MARKS;

    List<RoundGap> gaps() {
        return first.stream().map(CountedGap::gap).toList();
    }

    /** How many rounds are in none of the gaps. */
    int others() {
        return total() - RoundGap.rounds(gaps().stream());
    }

    /** The first of them with their evidence, as many as a page lists; the claims about the witnesses were read. */
    List<Numbered> listed() {
        return first.stream().limit(MOST_LISTED).map(this::numbered).toList();
    }

    /** How many rounds that leaves. */
    int unlisted() {
        return total() - RoundGap.rounds(gaps().stream().limit(MOST_LISTED));
    }

    private int total() {
        return first.isEmpty() ? 0 : first.get(0).total();
    }

    private Numbered numbered(CountedGap counted) {
        Engagement witness = witnesses.get(counted.counted());
        return new Numbered(
                counted.gap(),
                witness.reference(),
                counted.counted(),
                witness.roundClaim().evidence());
    }
}
