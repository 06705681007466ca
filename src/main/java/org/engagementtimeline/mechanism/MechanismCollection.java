package org.engagementtimeline.mechanism;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.engagementtimeline.chart.TimeAxis;
import org.engagementtimeline.domain.Delegation;
import org.engagementtimeline.domain.Engagement;
import org.engagementtimeline.domain.Mechanism;
import org.engagementtimeline.engagement.EngagementCard;
import org.engagementtimeline.engagement.EngagementCards;
import org.engagementtimeline.evidence.CitedValue;
import org.engagementtimeline.evidence.ConsistentRead;
import org.engagementtimeline.mechanism.MechanismPage.Numbered;
import org.engagementtimeline.mechanism.MechanismPage.Step;
import org.engagementtimeline.mechanism.MechanismsPage.Entry;
import org.engagementtimeline.mechanism.MechanismsPage.Leaders;
import org.engagementtimeline.representation.Column;
import org.engagementtimeline.representation.CsvTable;
import org.engagementtimeline.representation.Listing;
import org.engagementtimeline.representation.RecordCollection;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** The mechanisms: read for the list of them, for the page of each and for files, in a fixed number of queries. */
@Component
class MechanismCollection implements RecordCollection<MechanismDetails> {

    /** How many engagements a page lists; the timeline has all. */
    static final int MOST_LISTED = 50;

    /** How many engagements of a mechanism are read, for the intervals before those that are listed and for its leaders. */
    static final int MOST_READ = 100;

    private static final int MOST_GAPS_LISTED = 12;

    private static final CsvTable<MechanismDetails, ?> TABLE = CsvTable.of(
            "mechanisms",
            Column.join(Stream.of(
                    Column.text("id", MechanismDetails::id),
                    Column.text("name", mechanism -> mechanism.name().value()),
                    Column.citations(
                            "name", mechanism -> Stream.of(mechanism.name().evidence())),
                    Column.text("short_name", MechanismDetails::shortName),
                    Column.number("engagements", MechanismDetails::engagements),
                    Column.number("met", MechanismDetails::met),
                    Column.text(
                            "statements",
                            mechanism -> mechanism.statements().stream().map(CitedValue::value)))));

    private final MechanismRepository mechanisms;
    private final MechanismCounts counts;
    private final EngagementCards cards;

    MechanismCollection(MechanismRepository mechanisms, MechanismCounts counts, EngagementCards cards) {
        this.mechanisms = mechanisms;
        this.counts = counts;
        this.cards = cards;
    }

    @Override
    public String name() {
        return "mechanisms";
    }

    @Override
    public Class<MechanismDetails> type() {
        return MechanismDetails.class;
    }

    @Override
    public List<CsvTable<MechanismDetails, ?>> tables() {
        return List.of(TABLE);
    }

    @Override
    public Listing<MechanismDetails> all() {
        return Listing.byId(name(), mechanisms::count, this::after);
    }

    private List<MechanismDetails> after(String id, int size) {
        Map<String, MeetingCounts> meetings = counts.meetings();
        return mechanisms.findByIdGreaterThanOrderById(id, Limit.of(size)).stream()
                .map(mechanism -> MechanismDetails.of(mechanism, meetings.get(mechanism.id())))
                .toList();
    }

    @Override
    @ConsistentRead
    public Optional<MechanismDetails> find(String id) {
        return mechanisms
                .findById(id)
                .map(mechanism ->
                        MechanismDetails.of(mechanism, counts.meetings().get(id)));
    }

    @Override
    public String title(MechanismDetails item) {
        return item.name().value();
    }

    @ConsistentRead
    MechanismsPage list() {
        List<Mechanism> all = mechanisms.all();
        List<String> ids = all.stream().map(Mechanism::id).toList();
        List<String> latest = mechanisms.latest(ids, MOST_READ);
        Map<String, MeetingCounts> meetings = counts.meetings();
        Map<String, List<Session>> sessions = sessions(latest);
        Map<String, List<Session>> firstAndLastMet = sessions(mechanisms.firstAndLastMet(ids));
        Map<String, List<Delegation>> delegations = mechanisms.delegations(latest).stream()
                .collect(groupingBy(delegation -> mechanism(delegation.engagement())));
        Optional<TimeAxis> axis = counts.axis(ids);
        Map<String, List<SessionCount>> sessionCounts =
                axis.map(drawn -> counts.sessions(ids, drawn.scale().barUnit())).orElse(Map.of());
        return new MechanismsPage(all.stream()
                .map(mechanism -> {
                    String id = mechanism.id();
                    List<Session> read = sessions.getOrDefault(id, List.of());
                    List<Session> met = firstAndLastMet.getOrDefault(id, List.of());
                    List<SessionCount> counted = sessionCounts.getOrDefault(id, List.of());
                    return new Entry(
                            MechanismDetails.of(mechanism, meetings.get(id)),
                            mechanism.ordinal(),
                            meetings.get(id),
                            read.size(),
                            axis.filter(any -> !read.isEmpty()).map(drawn -> SessionLane.of(id, read, counted, drawn)),
                            met.stream().findFirst(),
                            met.stream().reduce((earlier, later) -> later),
                            Leaders.of(delegations.getOrDefault(id, List.of())));
                })
                .toList());
    }

    /** By mechanism, in the order of time. */
    private Map<String, List<Session>> sessions(List<String> engagements) {
        return mechanisms.engagements(engagements).stream()
                .collect(groupingBy(MechanismCollection::mechanism, mapping(Session::of, toList())));
    }

    private static String mechanism(Engagement engagement) {
        return Objects.requireNonNull(engagement.mechanism()).id();
    }

    @ConsistentRead
    Optional<MechanismPage> page(String id) {
        List<Mechanism> all = mechanisms.all();
        return all.stream()
                .filter(mechanism -> mechanism.id().equals(id))
                .findFirst()
                .map(mechanism -> page(mechanism, all));
    }

    private MechanismPage page(Mechanism mechanism, List<Mechanism> all) {
        String id = mechanism.id();
        MeetingCounts meetings = counts.meetings().get(id);
        List<Engagement> read = mechanisms.engagements(mechanisms.latest(List.of(id), MOST_READ));
        List<Session> sessions = read.stream().map(Session::of).toList();
        int before = Math.max(0, read.size() - MOST_LISTED);
        List<Engagement> listed = read.subList(before, read.size());
        List<EngagementCard> found = cards.of(listed);
        List<Optional<String>> intervals = Session.intervals(sessions);
        List<RoundGap> gaps = counts.gaps(id, SessionLane.MOST_MARKS);
        int numbered = counts.numberedRounds(id);
        List<RoundGap> gapsListed = gaps.stream().limit(MOST_GAPS_LISTED).toList();
        return new MechanismPage(
                MechanismDetails.of(mechanism, meetings),
                mechanism.ordinal(),
                meetings,
                counts.axis(List.of(id))
                        .map(axis -> SessionChart.of(
                                SessionLane.of(id, sessions, sessionCounts(id, axis), axis),
                                sessions,
                                gaps,
                                numbered - RoundGap.rounds(gaps))),
                numbered(id, gapsListed),
                numbered - RoundGap.rounds(gapsListed),
                IntStream.range(0, found.size())
                        .mapToObj(i -> new Step(intervals.get(before + i), found.get(i)))
                        .toList(),
                LeaderTable.of(
                        sessions.subList(before, read.size()),
                        mechanisms.delegations(
                                listed.stream().map(Engagement::id).toList())),
                all.stream()
                        .filter(other -> !other.id().equals(id))
                        .map(other -> other.reference())
                        .toList());
    }

    private List<SessionCount> sessionCounts(String id, TimeAxis axis) {
        return counts.sessions(List.of(id), axis.scale().barUnit()).getOrDefault(id, List.of());
    }

    /** With the engagements whose numbers are the evidence for the gaps. */
    private List<Numbered> numbered(String id, List<RoundGap> gaps) {
        Map<Integer, Engagement> counted = mechanisms
                .rounds(id, gaps.stream().map(RoundGap::counted).toList())
                .stream()
                .collect(toMap(Engagement::round, identity()));
        return gaps.stream()
                .map(gap -> Numbered.of(gap, counted.get(gap.counted())))
                .toList();
    }
}
