package org.engagementtimeline.engagement;

import java.util.List;
import java.util.Optional;
import org.engagementtimeline.domain.CommitmentUpdate;
import org.engagementtimeline.domain.CommitmentKind;
import org.engagementtimeline.domain.CommitmentState;
import org.engagementtimeline.domain.Dated;
import org.engagementtimeline.domain.Engagement;
import org.engagementtimeline.domain.Fact;
import org.engagementtimeline.domain.Reference;

/**
 * A commitment as an engagement touched it, and where that stands in its life.
 *
 * @param origin how its life began; absent where it began here
 * @param since what became of it later, oldest first; empty where no source reports any of it
 */
record Pledge(
        String id,
        String title,
        CommitmentKind kind,
        List<Reference> parties,
        CommitmentState state,
        Fact<String> says,
        Optional<Turn> origin,
        List<Turn> since) {

    /** Another entry of the same life, and how long before or after this one it was. */
    record Turn(CommitmentState state, Optional<Reference> at, Dated date, String elapsed) {}

    /** Whether it became known here: announced, or told of by the party that had made it before. */
    public boolean made() {
        return state == CommitmentState.ANNOUNCED || state == CommitmentState.REPORTED;
    }

    /** @param lives every entry of every commitment that the engagement touched, each life in its order */
    static List<Pledge> at(String engagement, List<CommitmentUpdate> lives) {
        return lives.stream()
                .filter(entry -> touches(entry, engagement))
                .map(entry -> of(
                        entry,
                        lives.stream()
                                .filter(other -> other.commitment()
                                        .id()
                                        .equals(entry.commitment().id()))
                                .toList()))
                .toList();
    }

    static boolean touches(CommitmentUpdate entry, String engagement) {
        return Optional.ofNullable(entry.engagement())
                .map(Engagement::id)
                .filter(engagement::equals)
                .isPresent();
    }

    private static Pledge of(CommitmentUpdate entry, List<CommitmentUpdate> life) {
        return new Pledge(
                entry.commitment().id(),
                entry.commitment().title(),
                entry.commitment().kind(),
                entry.commitment().parties().stream()
                        .map(party -> new Reference(party.id(), party.name()))
                        .toList(),
                entry.state(),
                Fact.of(entry.says(), entry.claim()),
                life.stream()
                        .filter(other -> other.ordinal() < entry.ordinal())
                        .findFirst()
                        .map(first -> turn(
                                first,
                                Elapsed.between(first.date(), entry.date()).words("earlier"))),
                life.stream()
                        .filter(other -> other.ordinal() > entry.ordinal())
                        .map(later -> turn(
                                later,
                                Elapsed.between(entry.date(), later.date()).words("later")))
                        .toList());
    }

    private static Turn turn(CommitmentUpdate entry, String elapsed) {
        return new Turn(
                entry.state(),
                Optional.ofNullable(entry.engagement())
                        .map(engagement -> new Reference(engagement.id(), engagement.title())),
                entry.dated(),
                elapsed);
    }
}
