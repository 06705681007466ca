package org.engagementtimeline.mechanism;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.engagementtimeline.chart.TimeAxis;
import org.engagementtimeline.domain.Engagement;
import org.engagementtimeline.domain.EngagementCard;
import org.engagementtimeline.domain.EngagementDetails;
import org.engagementtimeline.domain.Mechanism;
import org.engagementtimeline.domain.MechanismDetails;
import org.engagementtimeline.domain.Reference;
import org.engagementtimeline.evidence.ConsistentRead;
import org.engagementtimeline.mechanism.MechanismPage.Numbered;
import org.engagementtimeline.mechanism.MechanismPage.Step;
import org.engagementtimeline.mechanism.MechanismsPage.Entry;
import org.engagementtimeline.mechanism.MechanismsPage.Leaders;
import org.engagementtimeline.representation.Column;
import org.engagementtimeline.representation.CsvTable;
import org.engagementtimeline.representation.ItemReader;
import org.engagementtimeline.representation.RecordCollection;
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
            Column.join(
                    Stream.of(Column.text("id", MechanismDetails::id), Column.text("name", MechanismDetails::name)),
                    Column.citations(
                            "name", mechanism -> Stream.of(mechanism.name().evidence())),
                    Stream.of(
                            Column.text("short_name", MechanismDetails::shortName),
                            Column.number("engagements", MechanismDetails::engagements),
                            Column.number("met", MechanismDetails::met),
                            Column.text("statements", mechanism -> mechanism.statements().stream()))),
            MechanismDetails::recordDates);

    private final MechanismRepository mechanisms;
    private final MechanismCounts counts;

    MechanismCollection(MechanismRepository mechanisms, MechanismCounts counts) {
        this.mechanisms = mechanisms;
        this.counts = counts;
    }

    @Override
    public List<CsvTable<MechanismDetails, ?>> tables() {
        return List.of(TABLE);
    }

    @Override
    public ItemReader<Mechanism> items() {
        return mechanisms;
    }

    @ConsistentRead
    MechanismsPage list() {
        List<MechanismDetails> all = mechanisms.all();
        List<String> ids = all.stream().map(MechanismDetails::id).toList();
        Map<String, List<EngagementDetails>> latest = byMechanism(mechanisms.latest(ids, MOST_READ));
        Map<String, MeetingCounts> meetings = counts.meetings();
        Map<String, List<EngagementDetails>> firstAndLastMet = byMechanism(mechanisms.firstAndLastMet(ids));
        Optional<TimeAxis> axis = counts.axis(ids);
        Map<String, List<SessionCount>> sessionCounts =
                axis.map(drawn -> counts.sessions(ids, drawn.scale().barUnit())).orElse(Map.of());
        return new MechanismsPage(all.stream()
                .map(mechanism -> {
                    String id = mechanism.id();
                    List<EngagementDetails> engagements = latest.getOrDefault(id, List.of());
                    List<Session> read = engagements.stream().map(Session::of).toList();
                    List<Session> met = firstAndLastMet.getOrDefault(id, List.of()).stream()
                            .map(Session::of)
                            .toList();
                    List<SessionCount> counted = sessionCounts.getOrDefault(id, List.of());
                    return new Entry(
                            mechanism,
                            meetings.get(id),
                            read.size(),
                            axis.filter(any -> !read.isEmpty()).map(drawn -> SessionLane.of(id, read, counted, drawn)),
                            met.stream().findFirst(),
                            met.stream().reduce((earlier, later) -> later),
                            Leaders.of(engagements));
                })
                .toList());
    }

    /** In the order of time. */
    private Map<String, List<EngagementDetails>> byMechanism(List<String> ids) {
        return mechanisms.engagements(ids).stream()
                .map(Engagement::details)
                .collect(groupingBy(engagement ->
                        engagement.facts().mechanism().orElseThrow().value().id()));
    }

    @ConsistentRead
    Optional<MechanismPage> page(String id) {
        List<MechanismDetails> all = mechanisms.all();
        return all.stream()
                .filter(mechanism -> mechanism.id().equals(id))
                .findFirst()
                .map(mechanism -> page(mechanism, all));
    }

    private MechanismPage page(MechanismDetails mechanism, List<MechanismDetails> all) {
        String id = mechanism.id();
        MeetingCounts meetings = counts.meetings().get(id);
        List<EngagementDetails> read = mechanisms.engagements(mechanisms.latest(List.of(id), MOST_READ)).stream()
                .map(Engagement::details)
                .toList();
        List<Session> sessions = read.stream().map(Session::of).toList();
        int before = Math.max(0, read.size() - MOST_LISTED);
        List<EngagementDetails> listed = read.subList(before, read.size());
        List<EngagementCard> found = listed.stream().map(EngagementCard::of).toList();
        List<Optional<String>> intervals = Session.intervals(sessions);
        List<RoundGap> gaps = counts.gaps(id, SessionLane.MOST_MARKS);
        int numbered = counts.numberedRounds(id);
        List<RoundGap> gapsListed = gaps.stream().limit(MOST_GAPS_LISTED).toList();
        return new MechanismPage(
                mechanism,
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
                LeaderTable.of(listed),
                all.stream()
                        .filter(other -> !other.id().equals(id))
                        .map(other -> new Reference(other.id(), other.label()))
                        .toList());
    }

    private static Integer round(EngagementDetails engagement) {
        return engagement.facts().round().orElseThrow().value();
    }

    private List<SessionCount> sessionCounts(String id, TimeAxis axis) {
        return counts.sessions(List.of(id), axis.scale().barUnit()).getOrDefault(id, List.of());
    }

    /** With the engagements whose numbers are the evidence for the gaps. */
    private List<Numbered> numbered(String id, List<RoundGap> gaps) {
        Map<Integer, EngagementDetails> counted =
                mechanisms.rounds(id, gaps.stream().map(RoundGap::counted).toList()).stream()
                        .map(Engagement::details)
                        .collect(toMap(MechanismCollection::round, identity()));
        return gaps.stream()
                .map(gap -> Numbered.of(gap, counted.get(gap.counted())))
                .toList();
    }
}
