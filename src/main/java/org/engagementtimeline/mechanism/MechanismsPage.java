package org.engagementtimeline.mechanism;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engagementtimeline.domain.Reference;
import org.engagementtimeline.engagement.EngagementCard.Representative;
import org.engagementtimeline.evidence.Dated;
import org.engagementtimeline.representation.FormatLinks;
import org.engagementtimeline.vocabulary.EngagementStatus;
import org.engagementtimeline.web.Alternate;
import org.engagementtimeline.web.HasMetadata;
import org.engagementtimeline.web.PageMetadata;

/** Everything that the list of mechanisms shows. */
record MechanismsPage(List<Entry> mechanisms) implements HasMetadata {

    @Override
    public PageMetadata metadata() {
        return PageMetadata.ofList(
                "/mechanisms",
                "The standing channels between the parties: "
                        + mechanisms.stream()
                                .map(mechanism -> mechanism.mechanism().name().value())
                                .collect(Collectors.joining("; ")));
    }

    @Override
    public List<Alternate> alternates() {
        return FormatLinks.tables("/mechanisms");
    }

    /** Which kinds of marks its lanes have, for the key. */
    public List<EngagementStatus> statuses() {
        return lanes().flatMap(lane -> lane.statuses().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether some lane has bars instead of marks. */
    public boolean counted() {
        return lanes().anyMatch(lane -> !lane.bars().isEmpty());
    }

    private Stream<SessionLane> lanes() {
        return mechanisms.stream().map(Entry::lane).flatMap(Optional::stream);
    }

    /**
     * One mechanism in the list.
     *
     * @param read how many engagements, the latest, the leaders are of
     * @param lane on the time axis that all entries share; absent where no engagement is on record
     * @param first the earliest engagement that met; an announced one is never first or last
     * @param last the latest that met; the same as the first where only one did
     */
    record Entry(
            MechanismDetails mechanism,
            int ordinal,
            MeetingCounts meetings,
            int read,
            Optional<SessionLane> lane,
            Optional<Met> first,
            Optional<Met> last,
            List<Led> leaders) {

        /** Whether there are earlier ones, too. */
        public boolean partial() {
            return read < meetings.engagements();
        }
    }

    /** An engagement that met, and when. */
    record Met(Reference engagement, Dated date) {}

    /**
     * Who led one party's side, each once in each office.
     *
     * @param more how many there are beside the ones named
     */
    record Led(Reference party, List<Representative> principals, int more) {

        private static final int MOST_NAMED = 5;

        static Led of(Reference party, List<Representative> leaders) {
            int named = Math.min(MOST_NAMED, leaders.size());
            return new Led(party, leaders.subList(0, named), leaders.size() - named);
        }
    }
}
