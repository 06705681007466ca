package org.engagementtimeline.person;

import static java.util.stream.Collectors.groupingBy;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.engagementtimeline.person.PeoplePage.Entry;
import org.engagementtimeline.person.PeoplePage.Post;
import org.engagementtimeline.record.Attendance;
import org.engagementtimeline.record.ConsistentRead;
import org.engagementtimeline.record.Engagement;
import org.engagementtimeline.record.Office;
import org.engagementtimeline.record.Party;
import org.engagementtimeline.record.Person;
import org.engagementtimeline.record.Position;
import org.engagementtimeline.record.Reference;
import org.engagementtimeline.record.Tenure;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the list of people, in a fixed number of queries. */
@Component
@ConsistentRead
class Directory {

    private final People people;

    Directory(People people) {
        this.people = people;
    }

    /** The people come first: to ask any other record for a person's id would otherwise fetch that person alone. */
    PeoplePage page(Selection selection) {
        List<Person> all = people.all();
        Map<String, List<Attendance>> attendances = people.attendances().stream()
                .collect(groupingBy(attendance ->
                        Objects.requireNonNull(attendance.person()).id()));
        Map<String, List<Position>> positions = people.positions().stream()
                .collect(groupingBy(
                        position -> Objects.requireNonNull(position.person()).id()));
        Map<String, List<Tenure>> tenures = people.tenures().stream()
                .collect(groupingBy(tenure -> tenure.person().id()));
        Map<Standing, List<Entry>> groups = all.stream()
                .sorted(Comparator.comparingInt(Directory::partyOrder))
                .map(person -> entry(
                        person,
                        attendances.getOrDefault(person.id(), List.of()),
                        positions.getOrDefault(person.id(), List.of()),
                        tenures.getOrDefault(person.id(), List.of())))
                .collect(groupingBy(Entry::standing));
        return new PeoplePage(
                selection.address(),
                all.size(),
                selection.standing().isPresent(),
                Arrays.stream(Standing.values())
                        .filter(standing ->
                                selection.standing().map(standing::equals).orElse(groups.containsKey(standing)))
                        .map(standing -> selection.of(standing, groups.getOrDefault(standing, List.of())))
                        .toList());
    }

    private static int partyOrder(Person person) {
        Party party = person.party();
        return party == null ? Integer.MAX_VALUE : party.ordinal();
    }

    private static Entry entry(
            Person person, List<Attendance> attendances, List<Position> positions, List<Tenure> tenures) {
        long attended = attendances.stream()
                .filter(Meeting::attended)
                .map(Directory::engagement)
                .distinct()
                .count();
        long named = attendances.stream().map(Directory::engagement).distinct().count();
        boolean speaks =
                positions.stream().anyMatch(position -> !position.parties().isEmpty());
        boolean comments =
                positions.stream().anyMatch(position -> position.parties().isEmpty());
        return new Entry(
                new Reference(person.id(), person.name()),
                Optional.ofNullable(person.party()).map(party -> new Reference(party.id(), party.name())),
                Standing.of(attended > 0, named > 0, speaks, comments),
                posts(attendances, positions, tenures),
                attended,
                named - attended,
                speaks,
                comments);
    }

    private static List<Post> posts(List<Attendance> attendances, List<Position> positions, List<Tenure> tenures) {
        Map<String, Hold> holds = new LinkedHashMap<>();
        Stream.of(
                        attendances.stream().map(attendance -> post(attendance.office(), Hold.of(attendance))),
                        positions.stream().map(position -> post(position.office(), Hold.HELD)),
                        tenures.stream().map(tenure -> post(tenure.office(), Hold.of(tenure))))
                .flatMap(posts -> posts)
                .forEach(post -> holds.merge(post.title(), post.hold(), Hold::stronger));
        return holds.entrySet().stream()
                .map(hold -> new Post(hold.getKey(), hold.getValue()))
                .sorted(Comparator.comparing(Post::hold).thenComparing(Post::title))
                .toList();
    }

    /** The database keeps a named person's office present. */
    private static Post post(@Nullable Office office, Hold hold) {
        return new Post(Objects.requireNonNull(office).title(), hold);
    }

    private static Engagement engagement(Attendance attendance) {
        return attendance.delegation().engagement();
    }
}
