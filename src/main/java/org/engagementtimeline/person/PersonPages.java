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
import java.util.stream.Stream;
import org.engagementtimeline.engagement.EngagementLine;
import org.engagementtimeline.engagement.EngagementLines;
import org.engagementtimeline.person.Directory.Place;
import org.engagementtimeline.person.PersonPage.Counterpart;
import org.engagementtimeline.person.PersonPage.Latest;
import org.engagementtimeline.person.PersonPage.OfficeHeld;
import org.engagementtimeline.person.PersonPage.Part;
import org.engagementtimeline.person.PersonPage.Said;
import org.engagementtimeline.person.PersonPage.StatementDetails;
import org.engagementtimeline.domain.Attendance;
import org.engagementtimeline.domain.BackgroundEvent;
import org.engagementtimeline.domain.Claims;
import org.engagementtimeline.domain.ConsistentRead;
import org.engagementtimeline.domain.Engagement;
import org.engagementtimeline.domain.Fact;
import org.engagementtimeline.domain.Office;
import org.engagementtimeline.domain.Person;
import org.engagementtimeline.domain.Statement;
import org.engagementtimeline.domain.Reference;
import org.engagementtimeline.domain.SubjectKind;
import org.engagementtimeline.domain.Tenure;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Reads the page of each person, in a fixed number of queries. */
@Component
@ConsistentRead
class PersonPages {

    /** How many of anything a page lists; the timeline has all engagements. */
    static final int MOST_LISTED = 50;

    /** Of how many of someone's engagements, and of the occasions of their statements, the page is drawn. */
    static final int MOST_READ = 100;

    private final People people;
    private final Directory directory;
    private final EngagementLines lines;
    private final Claims claims;

    PersonPages(People people, Directory directory, EngagementLines lines, Claims claims) {
        this.people = people;
        this.directory = directory;
        this.lines = lines;
        this.claims = claims;
    }

    Optional<PersonPage> find(String id) {
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
        readClaims(id, own, positions);
        List<Engagement> attended = own.stream()
                .filter(Meeting::attended)
                .map(PersonPages::engagement)
                .distinct()
                .toList();
        List<Engagement> expected = own.stream()
                .map(PersonPages::engagement)
                .distinct()
                .filter(engagement -> !attended.contains(engagement))
                .toList();
        List<Said> said = said(positions);
        Part part = new Part(latest.size(), place.attended() + place.expected(), said.size(), place.occasions());
        List<OfficeHeld> offices = offices(own, positions, people.tenures(id));
        Map<Meeting, Latest<Counterpart>> counterparts = Encounters.of(own, company);
        return new PersonPage(
                id,
                person.name(),
                place.standing(),
                part,
                Optional.ofNullable(person.party())
                        .flatMap(
                                party -> Fact.ofNullable(new Reference(party.id(), party.name()), person.partyClaim())),
                people.spellings(id).stream()
                        .map(spelling -> Fact.of(spelling.form(), spelling.claim()))
                        .toList(),
                OfficeChart.of(offices),
                offices,
                part.whole() ? List.of() : others(id, offices),
                lines(attended, place.attended()),
                lines(expected, place.expected()),
                Latest.of(said, MOST_LISTED, place.occasions()),
                counterparts.getOrDefault(Meeting.MET, new Latest<>(List.of(), 0)),
                counterparts.getOrDefault(Meeting.EXPECTED, new Latest<>(List.of(), 0)));
    }

    private void readClaims(String id, List<Attendance> own, List<Statement> positions) {
        claims.about(SubjectKind.PERSON, List.of(id));
        claims.about(
                SubjectKind.ENGAGEMENT,
                Stream.concat(
                                own.stream().map(PersonPages::engagement),
                                positions.stream().map(Statement::engagement).filter(Objects::nonNull))
                        .map(Engagement::id)
                        .distinct()
                        .toList());
        claims.about(
                SubjectKind.BACKGROUND,
                positions.stream()
                        .map(Statement::background)
                        .filter(Objects::nonNull)
                        .map(BackgroundEvent::id)
                        .distinct()
                        .toList());
    }

    private Latest<EngagementLine> lines(List<Engagement> latest, int number) {
        return new Latest<>(lines.of(Latest.of(latest, MOST_LISTED, number).listed()), number);
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
                .collect(groupingBy(Occasion::of, LinkedHashMap::new, mapping(PersonPages::statement, toList())))
                .entrySet()
                .stream()
                .map(said -> new Said(said.getKey(), said.getValue()))
                .sorted(Comparator.comparing(
                                (Said said) -> said.occasion().date().value())
                        .reversed())
                .toList();
    }

    private static StatementDetails statement(Statement position) {
        return new StatementDetails(
                position.parties().stream()
                        .map(party -> new Reference(party.id(), party.name()))
                        .toList(),
                Optional.empty(),
                Optional.ofNullable(position.office()).map(Office::title),
                Fact.ofNullable(position.date(), position.dateClaim()),
                Fact.of(position.says(), position.claim()));
    }

    private static Engagement engagement(Attendance attendance) {
        return attendance.delegation().engagement();
    }
}
