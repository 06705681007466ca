package org.engagementtimeline.person;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.engagementtimeline.domain.Attendance;
import org.engagementtimeline.domain.Engagement;
import org.engagementtimeline.domain.Person;
import org.engagementtimeline.domain.Statement;
import org.engagementtimeline.domain.Tenure;
import org.engagementtimeline.engagement.EngagementCard;
import org.engagementtimeline.engagement.EngagementCards;
import org.engagementtimeline.engagement.StatementDetails;
import org.engagementtimeline.evidence.ConsistentRead;
import org.engagementtimeline.person.Directory.Place;
import org.engagementtimeline.person.PersonDetails.Served;
import org.engagementtimeline.person.PersonPage.Counterpart;
import org.engagementtimeline.person.PersonPage.Latest;
import org.engagementtimeline.person.PersonPage.OfficeHeld;
import org.engagementtimeline.person.PersonPage.Part;
import org.engagementtimeline.person.PersonPage.Said;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Reads the page of each person, in a fixed number of queries. */
@Component
@ConsistentRead
class PersonReader {

    /** How many of anything a page lists; the timeline has all engagements. */
    static final int MOST_LISTED = 50;

    /** Of how many of someone's engagements, and of the occasions of their statements, the page is drawn. */
    static final int MOST_READ = 100;

    private final PersonRepository people;
    private final Directory directory;
    private final EngagementCards cards;

    PersonReader(PersonRepository people, Directory directory, EngagementCards cards) {
        this.people = people;
        this.directory = directory;
        this.cards = cards;
    }

    long count() {
        return people.count();
    }

    List<PersonDetails> after(String id, int size) {
        return details(people.findByIdGreaterThanOrderById(id, Limit.of(size)));
    }

    Optional<PersonDetails> find(String id) {
        return people.find(id).map(person -> details(List.of(person)).get(0));
    }

    private List<PersonDetails> details(List<Person> found) {
        Map<String, List<Served>> offices = people
                .served(found.stream().map(Person::id).toList())
                .stream()
                .collect(groupingBy(row -> (String) row[0], mapping(Served::of, toList())));
        return found.stream()
                .map(person -> PersonDetails.of(person, offices.getOrDefault(person.id(), List.of())))
                .toList();
    }

    Optional<PersonPage> page(String id) {
        return people.find(id).map(this::page);
    }

    private PersonPage page(Person person) {
        String id = person.id();
        Place place = directory.place(id);
        List<String> latest = people.engagements(id, Limit.of(MOST_READ));
        List<Attendance> company = people.company(latest);
        List<Attendance> own = company.stream()
                .filter(attendance ->
                        Objects.requireNonNull(attendance.person()).id().equals(id))
                .toList();
        List<Statement> positions = people.positions(people.said(id, MOST_READ));
        List<Engagement> attended = own.stream()
                .filter(Meeting::attended)
                .map(PersonReader::engagement)
                .distinct()
                .toList();
        List<Engagement> expected = own.stream()
                .map(PersonReader::engagement)
                .distinct()
                .filter(engagement -> !attended.contains(engagement))
                .toList();
        List<Said> said = said(positions);
        Part part = new Part(latest.size(), place.attended() + place.expected(), said.size(), place.occasions());
        List<OfficeHeld> offices = offices(own, positions, people.tenures(id));
        Map<Meeting, Latest<Counterpart>> counterparts = Encounters.of(own, company);
        return new PersonPage(
                details(List.of(person)).get(0),
                place.standing(),
                part,
                OfficeChart.of(offices),
                offices,
                part.whole() ? List.of() : others(id, offices),
                cards(attended, place.attended()),
                cards(expected, place.expected()),
                Latest.of(said, MOST_LISTED, place.occasions()),
                counterparts.getOrDefault(Meeting.MET, new Latest<>(List.of(), 0)),
                counterparts.getOrDefault(Meeting.EXPECTED, new Latest<>(List.of(), 0)));
    }

    private Latest<EngagementCard> cards(List<Engagement> latest, int number) {
        return new Latest<>(cards.of(Latest.of(latest, MOST_LISTED, number).listed()), number);
    }

    private List<String> others(String id, List<OfficeHeld> offices) {
        List<String> others = new ArrayList<>(directory.offices(id));
        others.removeAll(offices.stream().map(OfficeHeld::title).toList());
        return others;
    }

    private static List<OfficeHeld> offices(List<Attendance> own, List<Statement> positions, List<Tenure> tenures) {
        OfficeHistory history = new OfficeHistory();
        own.forEach(history::add);
        positions.forEach(history::add);
        tenures.forEach(history::add);
        return history.inTime();
    }

    private static List<Said> said(List<Statement> positions) {
        return positions.stream()
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

    private static Engagement engagement(Attendance attendance) {
        return attendance.delegation().engagement();
    }
}
