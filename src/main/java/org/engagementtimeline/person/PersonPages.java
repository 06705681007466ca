package org.engagementtimeline.person;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.engagement.EngagementLine;
import org.engagementtimeline.engagement.EngagementLines;
import org.engagementtimeline.person.PeoplePage.Entry;
import org.engagementtimeline.person.PeoplePage.Group;
import org.engagementtimeline.person.PeoplePage.Post;
import org.engagementtimeline.person.PersonPage.Encounter;
import org.engagementtimeline.person.PersonPage.Occasion;
import org.engagementtimeline.person.PersonPage.OfficeHeld;
import org.engagementtimeline.person.PersonPage.Said;
import org.engagementtimeline.person.PersonPage.Statement;
import org.engagementtimeline.record.Attendance;
import org.engagementtimeline.record.Backdrop;
import org.engagementtimeline.record.Claims;
import org.engagementtimeline.record.Confirmation;
import org.engagementtimeline.record.ConsistentRead;
import org.engagementtimeline.record.Engagement;
import org.engagementtimeline.record.Fact;
import org.engagementtimeline.record.Holding;
import org.engagementtimeline.record.Office;
import org.engagementtimeline.record.Party;
import org.engagementtimeline.record.Person;
import org.engagementtimeline.record.Position;
import org.engagementtimeline.record.Reference;
import org.engagementtimeline.record.SubjectKind;
import org.engagementtimeline.record.Tenure;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the list of people and the page of each, in a fixed number of queries. */
@Component
@ConsistentRead
class PersonPages {

    private final People people;
    private final EngagementLines lines;
    private final Claims claims;

    PersonPages(People people, EngagementLines lines, Claims claims) {
        this.people = people;
        this.lines = lines;
        this.claims = claims;
    }

    /** The people come first: to ask any other record for a person's id would otherwise fetch that person alone. */
    PeoplePage all() {
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
                .sorted(Comparator.comparingInt(PersonPages::partyOrder))
                .map(person -> entry(
                        person,
                        attendances.getOrDefault(person.id(), List.of()),
                        positions.getOrDefault(person.id(), List.of()),
                        tenures.getOrDefault(person.id(), List.of())))
                .collect(groupingBy(Entry::standing));
        return new PeoplePage(Arrays.stream(Standing.values())
                .filter(groups::containsKey)
                .map(standing -> new Group(standing, groups.get(standing)))
                .toList());
    }

    private static int partyOrder(Person person) {
        Party party = person.party();
        return party == null ? Integer.MAX_VALUE : party.ordinal();
    }

    private static Entry entry(
            Person person, List<Attendance> attendances, List<Position> positions, List<Tenure> tenures) {
        long attended = attendances.stream()
                .filter(PersonPages::attended)
                .map(PersonPages::engagement)
                .distinct()
                .count();
        long named =
                attendances.stream().map(PersonPages::engagement).distinct().count();
        boolean speaks =
                positions.stream().anyMatch(position -> !position.parties().isEmpty());
        boolean comments =
                positions.stream().anyMatch(position -> position.parties().isEmpty());
        return new Entry(
                new Reference(person.id(), person.name()),
                party(person),
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
                        attendances.stream().map(attendance -> post(attendance.office(), hold(attendance))),
                        positions.stream().map(position -> post(position.office(), Hold.HELD)),
                        tenures.stream().map(tenure -> post(tenure.office(), hold(tenure))))
                .flatMap(posts -> posts)
                .forEach(post -> holds.merge(
                        post.title(), post.hold(), (one, other) -> one.compareTo(other) <= 0 ? one : other));
        return holds.entrySet().stream()
                .map(hold -> new Post(hold.getKey(), hold.getValue()))
                .sorted(Comparator.comparing(Post::hold).thenComparing(Post::title))
                .toList();
    }

    /** The database keeps a named person's office present. */
    private static Post post(@Nullable Office office, Hold hold) {
        return new Post(Objects.requireNonNull(office).title(), hold);
    }

    Optional<PersonPage> find(String id) {
        return people.find(id).map(this::page);
    }

    private PersonPage page(Person person) {
        String id = person.id();
        claims.about(SubjectKind.PERSON, List.of(id));
        List<Attendance> company = people.company(id);
        List<Attendance> own =
                company.stream().filter(attendance -> isOf(attendance, id)).toList();
        List<Position> positions = people.positions(id);
        claims.about(
                SubjectKind.ENGAGEMENT,
                Stream.concat(
                                own.stream().map(PersonPages::engagement),
                                positions.stream().map(Position::engagement).filter(Objects::nonNull))
                        .map(Engagement::id)
                        .distinct()
                        .toList());
        claims.about(
                SubjectKind.BACKDROP,
                positions.stream()
                        .map(Position::backdrop)
                        .filter(Objects::nonNull)
                        .map(Backdrop::id)
                        .distinct()
                        .toList());
        List<String> attended = own.stream()
                .filter(PersonPages::attended)
                .map(attendance -> engagement(attendance).id())
                .toList();
        List<EngagementLine> found =
                lines.of(own.stream().map(PersonPages::engagement).distinct().toList());
        Map<Meeting, List<Encounter>> encounters = encounters(own, company);
        boolean speaks =
                positions.stream().anyMatch(position -> !position.parties().isEmpty());
        return new PersonPage(
                id,
                person.name(),
                Standing.of(!attended.isEmpty(), !own.isEmpty(), speaks, !positions.isEmpty()),
                party(person).flatMap(party -> Fact.ofNullable(party, person.partyClaim())),
                people.spellings(id).stream()
                        .map(spelling -> Fact.of(spelling.form(), spelling.claim()))
                        .toList(),
                offices(own, positions, people.tenures(id)),
                found.stream().filter(line -> attended.contains(line.id())).toList(),
                found.stream().filter(line -> !attended.contains(line.id())).toList(),
                said(positions),
                encounters.getOrDefault(Meeting.MET, List.of()),
                encounters.getOrDefault(Meeting.EXPECTED, List.of()));
    }

    private static List<OfficeHeld> offices(List<Attendance> own, List<Position> positions, List<Tenure> tenures) {
        OfficeHistory history = new OfficeHistory();
        for (Attendance attendance : own) {
            Office office = Objects.requireNonNull(attendance.office());
            Engagement engagement = engagement(attendance);
            history.add(
                    office.title(),
                    office.organisation().name(),
                    Fact.of(engagement.date(), engagement.dateClaim()),
                    hold(attendance),
                    attendance.role().words() + " for "
                            + attendance.delegation().party().name() + " at",
                    Optional.of(occasion(engagement)),
                    attendance.claim().evidence());
        }
        for (Position position : positions) {
            Office office = Objects.requireNonNull(position.office());
            Optional<Fact<EdtfDate>> date = Fact.ofNullable(position.date(), position.dateClaim());
            boolean comment = position.parties().isEmpty();
            history.add(
                    office.title(),
                    office.organisation().name(),
                    date.orElseGet(() -> occasionDate(position)),
                    Hold.HELD,
                    comment ? "commenting on" : "speaking for " + names(position) + " on",
                    Optional.of(occasion(position)),
                    position.claim().evidence());
        }
        for (Tenure tenure : tenures) {
            history.add(
                    tenure.office().title(),
                    tenure.office().organisation().name(),
                    Fact.of(tenure.date(), tenure.dateClaim()),
                    hold(tenure),
                    tenure.held() == Holding.FORMERLY ? "named as having held it" : "named in it",
                    Optional.empty(),
                    tenure.claim().evidence());
        }
        return history.inTime();
    }

    private static List<Said> said(List<Position> positions) {
        Map<Occasion, List<Position>> byOccasion =
                positions.stream().collect(groupingBy(PersonPages::occasion, LinkedHashMap::new, toList()));
        return byOccasion.entrySet().stream()
                .map(said -> new Said(
                        said.getKey(),
                        occasionDate(said.getValue().get(0)).value(),
                        said.getValue().stream().map(PersonPages::statement).toList()))
                .sorted(Comparator.comparing(Said::date).reversed())
                .toList();
    }

    private static Statement statement(Position position) {
        return new Statement(
                position.parties().stream()
                        .map(party -> new Reference(party.id(), party.name()))
                        .toList(),
                Optional.empty(),
                Optional.ofNullable(position.office()).map(Office::title),
                Fact.ofNullable(position.date(), position.dateClaim()),
                Fact.of(position.says(), position.claim()));
    }

    private static Map<Meeting, List<Encounter>> encounters(List<Attendance> own, List<Attendance> company) {
        return own.stream()
                .flatMap(mine -> company.stream()
                        .filter(other -> engagement(other).equals(engagement(mine))
                                && !other.delegation().equals(mine.delegation())
                                && !Objects.equals(other.person(), mine.person()))
                        .map(other -> Map.entry(meeting(mine, other), encounter(mine, other))))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static Meeting meeting(Attendance mine, Attendance other) {
        return Meeting.of(engagement(mine).status(), mine.confirmation(), other.confirmation());
    }

    private static Encounter encounter(Attendance mine, Attendance other) {
        Engagement engagement = engagement(mine);
        Person person = Objects.requireNonNull(other.person());
        Party party = other.delegation().party();
        return new Encounter(
                Fact.of(new Reference(person.id(), person.name()), other.claim()),
                Objects.requireNonNull(other.office()).title(),
                new Reference(party.id(), party.name()),
                Fact.of(new Reference(engagement.id(), engagement.title()), mine.claim()),
                Fact.of(engagement.date(), engagement.dateClaim()),
                engagement.status(),
                mine.confirmation() == Confirmation.EXPECTED,
                other.confirmation() == Confirmation.EXPECTED);
    }

    private static Optional<Reference> party(Person person) {
        return Optional.ofNullable(person.party()).map(party -> new Reference(party.id(), party.name()));
    }

    private static Engagement engagement(Attendance attendance) {
        return attendance.delegation().engagement();
    }

    private static boolean isOf(Attendance attendance, String id) {
        return attendance.person() != null && attendance.person().id().equals(id);
    }

    private static boolean attended(Attendance attendance) {
        return Meeting.attended(engagement(attendance).status(), attendance.confirmation());
    }

    private static Hold hold(Attendance attendance) {
        return attended(attendance) ? Hold.HELD : Hold.EXPECTED;
    }

    private static Hold hold(Tenure tenure) {
        return tenure.held() == Holding.FORMERLY ? Hold.FORMERLY : Hold.HELD;
    }

    private static String names(Position position) {
        return position.parties().stream().map(Party::name).collect(joining(" and "));
    }

    private static Occasion occasion(Engagement engagement) {
        return new Occasion("/engagements/" + engagement.id(), engagement.title());
    }

    /** The database keeps exactly one of the two present. */
    private static Occasion occasion(Position position) {
        if (position.engagement() != null) {
            return occasion(position.engagement());
        }
        Backdrop backdrop = Objects.requireNonNull(position.backdrop());
        return new Occasion("/backdrop/" + backdrop.id(), backdrop.title());
    }

    private static Fact<EdtfDate> occasionDate(Position position) {
        if (position.engagement() != null) {
            return Fact.of(position.engagement().date(), position.engagement().dateClaim());
        }
        Backdrop backdrop = Objects.requireNonNull(position.backdrop());
        return Fact.of(backdrop.date(), backdrop.dateClaim());
    }
}
