package org.engagementtimeline.person;

import static java.util.function.Function.identity;
import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.engagementtimeline.domain.Attendance;
import org.engagementtimeline.domain.Engagement;
import org.engagementtimeline.domain.Person;
import org.engagementtimeline.domain.Statement;
import org.engagementtimeline.engagement.EngagementCard;
import org.engagementtimeline.engagement.EngagementCards;
import org.engagementtimeline.engagement.StatementDetails;
import org.engagementtimeline.evidence.CitedValue;
import org.engagementtimeline.evidence.ConsistentRead;
import org.engagementtimeline.person.PeopleIndex.Counts;
import org.engagementtimeline.person.PersonDetails.Served;
import org.engagementtimeline.person.PersonPage.Latest;
import org.engagementtimeline.person.PersonPage.OfficeHeld;
import org.engagementtimeline.person.PersonPage.Part;
import org.engagementtimeline.person.PersonPage.Said;
import org.engagementtimeline.person.PersonRepository.ServedBy;
import org.engagementtimeline.representation.Column;
import org.engagementtimeline.representation.CsvTable;
import org.engagementtimeline.representation.Listing;
import org.engagementtimeline.representation.RecordCollection;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** The people: read for the page of each and for files, in a fixed number of queries. */
@Component
class PersonCollection implements RecordCollection<PersonDetails> {

    /** How many of anything a page lists; the timeline has all engagements. */
    static final int MOST_LISTED = 50;

    /** How many of someone's latest engagements, and of the occasions of their statements, a page reads. */
    private static final int MOST_READ = 100;

    private static final CsvTable<PersonDetails, ?> TABLE = CsvTable.of(
            "people",
            Column.join(
                    Stream.of(Column.text("id", PersonDetails::id), Column.text("name", PersonDetails::name)),
                    Column.reference("party", person -> person.party().map(CitedValue::value)),
                    Stream.of(Column.text(
                            "spellings", person -> person.spellings().stream().map(CitedValue::value))),
                    Column.references(
                            "office",
                            "offices",
                            person -> person.offices().stream()
                                    .map(PersonDetails.Served::office)
                                    .toList()),
                    Stream.of(Column.citations(
                            "", person -> person.spellings().stream().map(CitedValue::evidence)))));

    private final PersonRepository people;
    private final PeopleIndex index;
    private final EngagementCards cards;

    PersonCollection(PersonRepository people, PeopleIndex index, EngagementCards cards) {
        this.people = people;
        this.index = index;
        this.cards = cards;
    }

    @Override
    public String name() {
        return "people";
    }

    @Override
    public Class<PersonDetails> type() {
        return PersonDetails.class;
    }

    @Override
    public List<CsvTable<PersonDetails, ?>> tables() {
        return List.of(TABLE);
    }

    @Override
    public Listing<PersonDetails> all() {
        return Listing.byId(
                name(), people::count, (id, size) -> details(people.findByIdGreaterThanOrderById(id, Limit.of(size))));
    }

    private List<PersonDetails> details(List<Person> found) {
        Map<String, List<Served>> offices = people
                .served(found.stream().map(Person::id).toList())
                .stream()
                .collect(groupingBy(ServedBy::person, mapping(ServedBy::served, toList())));
        return found.stream()
                .map(person -> PersonDetails.of(person, offices.getOrDefault(person.id(), List.of())))
                .toList();
    }

    @Override
    @ConsistentRead
    public Optional<PersonDetails> find(String id) {
        return people.find(id).map(person -> details(List.of(person)).get(0));
    }

    @Override
    public String title(PersonDetails item) {
        return item.name();
    }

    @ConsistentRead
    Optional<PersonPage> page(String id) {
        return people.find(id).map(this::page);
    }

    private PersonPage page(Person person) {
        String id = person.id();
        Counts counts = index.counts(id);
        List<String> latest = people.engagements(id, Limit.of(MOST_READ));
        List<Attendance> company = people.company(latest);
        List<Attendance> own = company.stream()
                .filter(attendance -> person.equals(attendance.person()))
                .toList();
        List<Statement> statements = people.positions(people.said(id, MOST_READ));
        List<Engagement> attended = engagements(own.stream().filter(Meeting::attended));
        List<Engagement> expected = engagements(own.stream()).stream()
                .filter(not(attended::contains))
                .toList();
        List<Said> said = said(statements);
        Part part = new Part(latest.size(), counts.attended() + counts.expected(), said.size(), counts.occasions());
        List<OfficeHeld> offices = OfficeSighting.inTime(Stream.of(
                        own.stream().map(OfficeSighting::of),
                        statements.stream().map(OfficeSighting::of),
                        people.tenures(id).stream().map(OfficeSighting::of))
                .flatMap(identity()));
        List<String> titles = offices.stream().map(OfficeHeld::title).toList();
        Encounters encounters = Encounters.of(own, company);
        return new PersonPage(
                details(List.of(person)).get(0),
                counts.standing(),
                part,
                OfficeChart.of(offices),
                offices,
                part.whole()
                        ? List.of()
                        : people.offices(id).stream()
                                .filter(not(titles::contains))
                                .toList(),
                cards(attended, counts.attended()),
                cards(expected, counts.expected()),
                Latest.of(said, MOST_LISTED, counts.occasions()),
                encounters.counterparts(Meeting.MET),
                encounters.counterparts(Meeting.EXPECTED));
    }

    private static List<Engagement> engagements(Stream<Attendance> attendances) {
        return attendances
                .map(attendance -> attendance.delegation().engagement())
                .distinct()
                .toList();
    }

    private Latest<EngagementCard> cards(List<Engagement> latest, int number) {
        return new Latest<>(cards.of(Latest.of(latest, MOST_LISTED, number).listed()), number);
    }

    private static List<Said> said(List<Statement> statements) {
        return statements.stream()
                .collect(groupingBy(
                        Occasion::of,
                        LinkedHashMap::new,
                        mapping(statement -> StatementDetails.of(statement).withoutSpeaker(), toList())))
                .entrySet()
                .stream()
                .map(said -> new Said(said.getKey(), said.getValue()))
                .sorted(Comparator.comparing(
                                (Said said) -> said.occasion().date().value())
                        .reversed())
                .toList();
    }
}
