package org.engagementtimeline.mechanism;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engagementtimeline.domain.DelegationDetails;
import org.engagementtimeline.domain.EngagementCard.Representative;
import org.engagementtimeline.domain.EngagementDetails;
import org.engagementtimeline.domain.MechanismDetails;
import org.engagementtimeline.domain.Reference;
import org.engagementtimeline.representation.HasTables;
import org.engagementtimeline.vocabulary.EngagementStatus;
import org.engagementtimeline.web.PageMetadata;

/** Everything that the list of mechanisms shows. */
record MechanismsPage(List<Entry> mechanisms) implements HasTables {

    @Override
    public PageMetadata metadata() {
        return PageMetadata.ofList(
                "/mechanisms",
                "The standing channels between the parties: "
                        + mechanisms.stream()
                                .map(mechanism -> mechanism.mechanism().name().value())
                                .collect(Collectors.joining("; ")));
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
            MeetingCounts meetings,
            int read,
            Optional<SessionLane> lane,
            Optional<Session> first,
            Optional<Session> last,
            List<Leaders> leaders) {

        /** Whether there are earlier ones, too. */
        public boolean partial() {
            return read < mechanism.engagements();
        }
    }

    /**
     * Who led one party's side, each once in each office; expected only if never shown to have led.
     *
     * @param more how many others there are
     */
    record Leaders(Reference party, List<Representative> named, int more) {

        private static final int MOST_NAMED = 5;

        static List<Leaders> of(List<EngagementDetails> engagements) {
            Map<Reference, List<Representative>> leaders = engagements.stream()
                    .flatMap(engagement -> engagement.delegations().stream())
                    .collect(groupingBy(
                            DelegationDetails::party,
                            LinkedHashMap::new,
                            flatMapping(side -> side.leader().stream().map(Representative::of), toList())));
            return leaders.entrySet().stream()
                    .filter(side -> !side.getValue().isEmpty())
                    .map(side -> of(side.getKey(), side.getValue()))
                    .toList();
        }

        static Leaders of(Reference party, List<Representative> leaders) {
            Map<List<Object>, Representative> once = new LinkedHashMap<>();
            for (Representative leader : leaders) {
                once.merge(
                        List.of(leader.person(), leader.name(), leader.office()),
                        leader,
                        (one, other) -> one.presence().compareTo(other.presence()) <= 0 ? one : other);
            }
            List<Representative> named =
                    once.values().stream().limit(MOST_NAMED).toList();
            return new Leaders(party, named, once.size() - named.size());
        }
    }
}
