package org.engagementtimeline.mechanism;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.engagementtimeline.chart.TimeAxis;
import org.engagementtimeline.domain.Delegation;
import org.engagementtimeline.domain.Engagement;
import org.engagementtimeline.domain.Mechanism;
import org.engagementtimeline.domain.Reference;
import org.engagementtimeline.engagement.EngagementCard;
import org.engagementtimeline.engagement.EngagementCard.Representative;
import org.engagementtimeline.engagement.EngagementCards;
import org.engagementtimeline.evidence.ConsistentRead;
import org.engagementtimeline.mechanism.MechanismCounts.CountedGap;
import org.engagementtimeline.mechanism.MechanismPage.Step;
import org.engagementtimeline.mechanism.MechanismsPage.Entry;
import org.engagementtimeline.mechanism.MechanismsPage.Led;
import org.engagementtimeline.mechanism.MechanismsPage.Met;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Reads the list of mechanisms and the page of each, in a fixed number of queries. */
@Component
@ConsistentRead
class MechanismReader {

    /** How many engagements a page lists; the timeline has all. */
    static final int MOST_LISTED = 50;

    /** How many engagements of a mechanism are read, for the intervals before those that are listed and for its leaders. */
    static final int MOST_READ = 100;

    private final MechanismRepository mechanisms;
    private final MechanismCounts counts;
    private final EngagementCards cards;

    MechanismReader(MechanismRepository mechanisms, MechanismCounts counts, EngagementCards cards) {
        this.mechanisms = mechanisms;
        this.counts = counts;
        this.cards = cards;
    }

    MechanismsPage all() {
        List<Mechanism> all = mechanisms.all();
        List<String> ids = all.stream().map(Mechanism::id).toList();
        Map<String, MeetingCounts> meetings = counts.meetings();
        List<String> latest = mechanisms.latest(ids, MOST_READ);
        Map<String, List<Engagement>> engagements = byMechanism(latest);
        Map<String, List<Engagement>> met = byMechanism(mechanisms.firstAndLastMet(ids));
        Map<String, List<Delegation>> delegations = mechanisms.delegations(latest).stream()
                .collect(groupingBy(delegation -> delegation.engagement().id()));
        Optional<TimeAxis> axis = counts.scale(ids).map(TimeAxis::of);
        Map<String, List<SessionCount>> sessions = sessionCounts(ids, axis);
        return new MechanismsPage(all.stream()
                .map(mechanism -> entry(
                        mechanism,
                        meetings.getOrDefault(mechanism.id(), MeetingCounts.NONE),
                        engagements.getOrDefault(mechanism.id(), List.of()),
                        met.getOrDefault(mechanism.id(), List.of()),
                        sessions.getOrDefault(mechanism.id(), List.of()),
                        axis,
                        delegations))
                .toList());
    }

    /** In the order of time. */
    private Map<String, List<Engagement>> byMechanism(List<String> engagements) {
        return mechanisms.engagements(engagements).stream()
                .collect(groupingBy(engagement ->
                        Objects.requireNonNull(engagement.mechanism()).id()));
    }

    long count() {
        return mechanisms.count();
    }

    List<MechanismDetails> after(String id, int size) {
        return details(mechanisms.findByIdGreaterThanOrderById(id, Limit.of(size)));
    }

    Optional<MechanismDetails> find(String id) {
        return details(mechanisms.findById(id).stream().toList()).stream().findFirst();
    }

    private List<MechanismDetails> details(List<Mechanism> found) {
        Map<String, MeetingCounts> meetings = counts.meetings();
        return found.stream()
                .map(mechanism ->
                        MechanismDetails.of(mechanism, meetings.getOrDefault(mechanism.id(), MeetingCounts.NONE)))
                .toList();
    }

    Optional<MechanismPage> page(String id) {
        List<Mechanism> all = mechanisms.all();
        return all.stream()
                .filter(mechanism -> mechanism.id().equals(id))
                .findFirst()
                .map(mechanism -> page(mechanism, all));
    }

    private MechanismPage page(Mechanism mechanism, List<Mechanism> all) {
        String id = mechanism.id();
        MeetingCounts meetings = counts.meetings().getOrDefault(id, MeetingCounts.NONE);
        List<Engagement> engagements = mechanisms.engagements(mechanisms.latest(List.of(id), MOST_READ));
        List<Session> sessions = engagements.stream().map(Session::of).toList();
        List<Engagement> listed =
                engagements.subList(Math.max(0, engagements.size() - MOST_LISTED), engagements.size());
        List<String> ids = listed.stream().map(Engagement::id).toList();
        List<Delegation> delegations = mechanisms.delegations(ids);
        NumberedRounds numbered = numbered(id);
        return new MechanismPage(
                MechanismDetails.of(mechanism, meetings),
                mechanism.ordinal(),
                meetings,
                counts.scale(List.of(id)).map(TimeAxis::of).map(axis -> chart(id, sessions, numbered, axis)),
                numbered.listed(),
                numbered.unlisted(),
                meetings.engagements(),
                steps(sessions, listed),
                LeaderTable.of(listed, delegations),
                all.stream()
                        .filter(other -> !other.id().equals(id))
                        .map(other -> other.reference())
                        .toList());
    }

    private SessionChart chart(String id, List<Session> sessions, NumberedRounds numbered, TimeAxis axis) {
        List<SessionCount> drawn = sessionCounts(List.of(id), Optional.of(axis)).getOrDefault(id, List.of());
        return SessionChart.of(SessionLane.of(id, sessions, drawn, axis), sessions, numbered.gaps(), numbered.others());
    }

    private Map<String, List<SessionCount>> sessionCounts(List<String> ids, Optional<TimeAxis> axis) {
        return axis.map(drawn -> counts.sessions(ids, drawn.scale().barUnit())).orElse(Map.of());
    }

    private NumberedRounds numbered(String id) {
        List<CountedGap> first = counts.gaps(id, NumberedRounds.MOST_DRAWN);
        Set<Integer> listed = first.stream()
                .limit(NumberedRounds.MOST_LISTED)
                .map(CountedGap::counted)
                .collect(toSet());
        return new NumberedRounds(
                first, mechanisms.rounds(id, listed).stream().collect(toMap(Engagement::round, identity())));
    }

    private static Entry entry(
            Mechanism mechanism,
            MeetingCounts meetings,
            List<Engagement> engagements,
            List<Engagement> firstAndLastMet,
            List<SessionCount> sessions,
            Optional<TimeAxis> axis,
            Map<String, List<Delegation>> delegations) {
        List<Met> met = firstAndLastMet.stream()
                .map(engagement -> new Met(engagement.reference(), engagement.dated()))
                .toList();
        return new Entry(
                MechanismDetails.of(mechanism, meetings),
                mechanism.ordinal(),
                meetings,
                engagements.size(),
                axis.filter(drawn -> !engagements.isEmpty())
                        .map(drawn -> SessionLane.of(
                                mechanism.id(),
                                engagements.stream().map(Session::of).toList(),
                                sessions,
                                drawn)),
                met.stream().findFirst(),
                met.stream().reduce((earlier, later) -> later),
                leaders(engagements.stream()
                        .flatMap(engagement -> delegations.getOrDefault(engagement.id(), List.of()).stream())
                        .toList()));
    }

    private static List<Led> leaders(List<Delegation> delegations) {
        Map<Reference, List<Representative>> byParty = new LinkedHashMap<>();
        delegations.stream()
                .sorted(Comparator.comparingInt(delegation -> delegation.party().ordinal()))
                .forEach(delegation -> LeaderTable.leader(delegation)
                        .map(Representative::of)
                        .ifPresent(leader -> byParty.computeIfAbsent(
                                        delegation.party().reference(), any -> new ArrayList<>())
                                .add(leader)));
        return byParty.entrySet().stream()
                .map(led -> Led.of(led.getKey(), Leaders.once(led.getValue())))
                .toList();
    }

    /** The last of the sessions with what is listed of each, and the interval since the one before, listed or not. */
    private List<Step> steps(List<Session> sessions, List<Engagement> listed) {
        List<Optional<String>> intervals = Intervals.of(sessions);
        List<EngagementCard> found = cards.of(listed);
        int before = sessions.size() - found.size();
        return IntStream.range(0, found.size())
                .mapToObj(i -> new Step(intervals.get(before + i), found.get(i)))
                .toList();
    }
}
