package org.engagementtimeline.person;

import static java.util.function.Function.identity;
import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.engagementtimeline.background.BackgroundRepository;
import org.engagementtimeline.domain.EngagementCard;
import org.engagementtimeline.domain.EngagementDetails;
import org.engagementtimeline.domain.Item;
import org.engagementtimeline.domain.Office;
import org.engagementtimeline.domain.OfficeDetails;
import org.engagementtimeline.domain.Person;
import org.engagementtimeline.domain.PersonDetails;
import org.engagementtimeline.domain.PersonDetails.Served;
import org.engagementtimeline.domain.PersonDetails.Tenure;
import org.engagementtimeline.domain.Reference;
import org.engagementtimeline.engagement.EngagementReader;
import org.engagementtimeline.evidence.CitedValue;
import org.engagementtimeline.evidence.ConsistentRead;
import org.engagementtimeline.person.PeopleIndex.Counts;
import org.engagementtimeline.person.PersonPage.Latest;
import org.engagementtimeline.person.PersonPage.OfficeHeld;
import org.engagementtimeline.person.PersonPage.Part;
import org.engagementtimeline.person.PersonPage.Said;
import org.engagementtimeline.representation.Column;
import org.engagementtimeline.representation.CsvTable;
import org.engagementtimeline.representation.ItemReader;
import org.engagementtimeline.representation.RecordCollection;
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
                    Stream.of(Column.text("spellings", person -> person.spellings().stream())),
                    Column.references(
                            "office",
                            "offices",
                            person -> person.offices().stream().map(Served::office)),
                    Column.citations("", person -> person.spellings().stream().map(CitedValue::evidence))),
            PersonDetails::recordDates);

    private final PersonRepository people;
    private final PeopleIndex index;
    private final EngagementReader engagements;
    private final BackgroundRepository background;

    PersonCollection(
            PersonRepository people, PeopleIndex index, EngagementReader engagements, BackgroundRepository background) {
        this.people = people;
        this.index = index;
        this.engagements = engagements;
        this.background = background;
    }

    @Override
    public List<CsvTable<PersonDetails, ?>> tables() {
        return List.of(TABLE);
    }

    @Override
    public ItemReader<Person> items() {
        return people;
    }

    @ConsistentRead
    Optional<PersonPage> page(String id) {
        return find(id).map(Item::details).map(this::page);
    }

    private PersonPage page(PersonDetails person) {
        String id = person.id();
        Counts counts = index.counts(id);
        List<EngagementDetails> latest = engagements.find(people.engagements(id, MOST_READ));
        List<Attending> company = Attending.at(latest);
        List<Attending> own =
                company.stream().filter(one -> one.person().id().equals(id)).toList();
        List<Said> said = said(id);
        Set<String> attendedIds = own.stream()
                .filter(Meeting::attended)
                .map(one -> one.engagement().id())
                .collect(toSet());
        Map<Boolean, List<EngagementDetails>> byAttendance =
                latest.stream().collect(partitioningBy(engagement -> attendedIds.contains(engagement.id())));
        Part part = new Part(latest.size(), counts.attended() + counts.expected(), said.size(), counts.occasions());
        List<OfficeHeld> offices = offices(person, own, said);
        List<String> titles = offices.stream().map(OfficeHeld::title).toList();
        Encounters encounters = Encounters.of(own, company);
        return new PersonPage(
                person,
                counts.standing(),
                part,
                OfficeChart.of(offices),
                offices,
                part.whole()
                        ? List.of()
                        : people.titles(id).stream()
                                .filter(not(titles::contains))
                                .toList(),
                cards(byAttendance.get(true), counts.attended()),
                cards(byAttendance.get(false), counts.expected()),
                Latest.of(said, MOST_LISTED, counts.occasions()),
                encounters.counterparts(Meeting.MET),
                encounters.counterparts(Meeting.EXPECTED));
    }

    private List<OfficeHeld> offices(PersonDetails person, List<Attending> own, List<Said> said) {
        List<String> ids = Stream.of(
                        own.stream().map(Attending::office),
                        said.stream().flatMap(Said::offices),
                        person.tenures().stream().map(Tenure::office))
                .flatMap(identity())
                .map(Reference::id)
                .distinct()
                .toList();
        OfficeSighting.Reader reader = new OfficeSighting.Reader(
                people.offices(ids).stream().map(Office::details).collect(toMap(OfficeDetails::id, identity())));
        return OfficeSighting.inTime(Stream.of(
                        own.stream().map(reader::attendance),
                        said.stream()
                                .flatMap(one -> one.statements().stream()
                                        .map(statement -> reader.statement(one.occasion(), statement))),
                        person.tenures().stream().map(reader::tenure))
                .flatMap(identity()));
    }

    private static Latest<EngagementCard> cards(List<EngagementDetails> latest, int number) {
        List<EngagementDetails> listed = Latest.of(latest, MOST_LISTED, number).listed();
        return new Latest<>(listed.stream().map(EngagementCard::of).toList(), number);
    }

    /** What someone said on the latest occasions, the latest first. */
    private List<Said> said(String person) {
        return Stream.concat(
                        engagements.find(people.engagementsSpokenOf(person, MOST_READ)).stream()
                                .map(engagement -> Said.by(person, Occasion.of(engagement), engagement.statements())),
                        background.find(people.backgroundSpokenOf(person, MOST_READ)).stream()
                                .map(event -> Said.by(person, Occasion.of(event), event.statements())))
                .sorted(Comparator.comparing(
                                (Said said) -> said.occasion().date().value())
                        .reversed())
                .limit(MOST_READ)
                .toList();
    }
}
