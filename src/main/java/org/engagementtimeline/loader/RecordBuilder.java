package org.engagementtimeline.loader;

import static java.util.function.UnaryOperator.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.engagementtimeline.dataset.Paragraphs;
import org.engagementtimeline.dataset.RecordType;
import org.engagementtimeline.dataset.Seed;
import org.engagementtimeline.dataset.SeedRecords;
import org.engagementtimeline.domain.BackgroundDetails;
import org.engagementtimeline.domain.BackgroundDetails.Involved;
import org.engagementtimeline.domain.CommitmentDetails;
import org.engagementtimeline.domain.MechanismDetails;
import org.engagementtimeline.domain.OfficeDetails;
import org.engagementtimeline.domain.OrganisationDetails;
import org.engagementtimeline.domain.PersonDetails;
import org.engagementtimeline.domain.PersonDetails.Served;
import org.engagementtimeline.domain.PersonDetails.Tenure;
import org.engagementtimeline.domain.Reference;
import org.engagementtimeline.domain.SourceDetails;
import org.engagementtimeline.domain.SourceDetails.Note;
import org.engagementtimeline.domain.SourceDetails.Origin;
import org.engagementtimeline.domain.UpdateDetails;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.evidence.CitedValue;
import org.engagementtimeline.vocabulary.BackgroundKind;
import org.engagementtimeline.vocabulary.Certainty;
import org.engagementtimeline.vocabulary.CommitmentKind;
import org.engagementtimeline.vocabulary.CommitmentState;
import org.engagementtimeline.vocabulary.EngagementStatus;
import org.engagementtimeline.vocabulary.OrganisationKind;
import org.engagementtimeline.vocabulary.TenureStatus;

/** Makes the details of all things but engagements and disputes. */
final class RecordBuilder {

    private final SeedRecords dataSet;
    private final Facts facts;
    private final DisputeBuilder disputes;
    private final Function<String, Optional<List<Served>>> served;
    private final Function<String, Optional<List<EngagementStatus>>> meetings;

    /** Someone whom a source shows in an office on a day. */
    private record Sighting(String person, Reference office, LocalDate day) {}

    RecordBuilder(SeedRecords dataSet, Facts facts, DisputeBuilder disputes) {
        this.dataSet = dataSet;
        this.facts = facts;
        this.disputes = disputes;
        this.served = dataSet.table("served", served());
        this.meetings = dataSet.table(
                "meetings",
                dataSet.all(RecordType.ENGAGEMENT).stream()
                        .filter(engagement -> engagement.has("mechanism"))
                        .collect(groupingBy(
                                engagement -> engagement.at("mechanism").text(),
                                mapping(
                                        engagement -> Facts.word(EngagementStatus.class, engagement.at("status")),
                                        toList()))));
    }

    /** A party, a topic or a place: a name among others, and whom a party's name stands for. */
    private record Named(int ordinal, String name, Optional<String> within, Optional<CitedValue<String>> about) {}

    Document named(Seed seed) {
        RecordType type = RecordType.at(seed.file()).orElseThrow();
        String id = seed.at("id").text();
        return Document.of(
                id,
                new Named(
                        facts.order(type, id),
                        seed.at("name").text(),
                        seed.optional("within").map(Seed::text),
                        seed.optional("about").map(facts::words)),
                List.of());
    }

    CommitmentDetails commitment(Seed commitment) {
        return new CommitmentDetails(
                commitment.at("id").text(),
                commitment.at("title").text(),
                facts.term(CommitmentKind.class, commitment.at("kind")),
                commitment.optional("by").map(by -> facts.cited(by, facts.references(RecordType.PARTY, by))),
                facts.backing(commitment),
                commitment.optional("due").map(facts::date),
                facts.topics(commitment),
                facts.figures(commitment),
                commitment.at("history").elements().stream().map(this::update).toList(),
                facts.dates(commitment));
    }

    private UpdateDetails update(Seed entry) {
        return new UpdateDetails(
                Facts.word(CommitmentState.class, entry.at("state")),
                facts.occasion(entry),
                facts.optional(RecordType.ENGAGEMENT, entry, "at"),
                entry.optional("at")
                        .map(id -> dataSet.get(RecordType.ENGAGEMENT, id.text()))
                        .flatMap(engagement -> facts.optional(RecordType.PLACE, engagement, "place"))
                        .map(Reference::name),
                facts.accordingTo(entry),
                facts.cited(entry, entry.at("says").text()));
    }

    BackgroundDetails background(Seed event) {
        return new BackgroundDetails(
                event.at("id").text(),
                event.at("title").text(),
                facts.term(BackgroundKind.class, event.at("kind")),
                facts.term(Certainty.class, event.at("certainty")),
                facts.date(event.at("date")),
                event.optional("place").map(fact -> facts.reference(RecordType.PLACE, fact)),
                facts.words(event.at("account")),
                event.at("mentions").elements().stream()
                        .map(mention -> facts.cited(
                                mention,
                                new Involved(
                                        facts.reference(RecordType.ORGANISATION, mention.text()),
                                        facts.references(RecordType.PARTY, mention.at("blamed-by")))))
                        .sorted(Comparator.comparing(
                                mention -> mention.value().organisation().name()))
                        .toList(),
                facts.figures(event),
                facts.statements(event),
                disputes.on(RecordType.BACKGROUND, event.at("id").text()),
                facts.dates(event));
    }

    MechanismDetails mechanism(Seed mechanism) {
        String id = mechanism.at("id").text();
        List<EngagementStatus> statuses = meetings.apply(id).orElse(List.of());
        return new MechanismDetails(
                id,
                facts.mechanism(id).ordinal(),
                facts.words(mechanism.at("name")),
                mechanism.at("short").text(),
                words(mechanism, "about"),
                statuses.size(),
                statuses.stream().filter(EngagementStatus::isHeld).count(),
                facts.dates(mechanism));
    }

    OrganisationDetails organisation(Seed organisation) {
        return new OrganisationDetails(
                organisation.at("id").text(),
                organisation.at("name").text(),
                Facts.word(OrganisationKind.class, organisation.at("kind")),
                facts.optional(RecordType.PARTY, organisation, "party"),
                words(organisation, "spellings"));
    }

    OfficeDetails office(Seed office) {
        return new OfficeDetails(
                office.at("id").text(),
                facts.words(office.at("title")),
                facts.reference(
                        RecordType.ORGANISATION, office.at("organisation").text()),
                words(office, "variants"));
    }

    PersonDetails person(Seed person) {
        String id = person.at("id").text();
        return new PersonDetails(
                id,
                person.at("name").text(),
                person.optional("party").map(fact -> facts.reference(RecordType.PARTY, fact)),
                words(person, "spellings"),
                served.apply(id).orElse(List.of()),
                person.at("offices").elements().stream().map(this::tenure).toList(),
                facts.dates(person));
    }

    private Tenure tenure(Seed tenure) {
        return new Tenure(
                facts.reference(RecordType.OFFICE, tenure.at("office").text()),
                Facts.word(TenureStatus.class, tenure.at("held")),
                facts.date(tenure.at("date")),
                facts.evidence(tenure));
    }

    private List<CitedValue<String>> words(Seed record, String key) {
        return record.at(key).elements().stream().map(facts::words).toList();
    }

    /** The offices in which attendances and statements show each person, the earliest first. */
    private Map<String, List<Served>> served() {
        List<Seed> records = Stream.of(RecordType.ENGAGEMENT, RecordType.BACKGROUND, RecordType.DISPUTE)
                .flatMap(type -> dataSet.all(type).stream())
                .toList();
        Map<String, Map<Reference, List<Sighting>>> sightings = records.parallelStream()
                .map(record -> dataSet.made("sightings", record, () -> sightings(record), identity()))
                .toList()
                .stream()
                .flatMap(List::stream)
                .collect(groupingBy(Sighting::person, groupingBy(Sighting::office)));
        return sightings.entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        person -> person.getValue().values().stream()
                                .map(RecordBuilder::served)
                                .sorted(Comparator.comparing(Served::first)
                                        .thenComparing(one -> one.office().id()))
                                .toList()));
    }

    private List<Sighting> sightings(Seed record) {
        Optional<LocalDate> day = record.optional("date").map(RecordBuilder::day);
        return Stream.concat(attending(record, day), speaking(record, day)).toList();
    }

    private Stream<Sighting> attending(Seed engagement, Optional<LocalDate> day) {
        return engagement.at("delegations").elements().stream()
                .flatMap(delegation -> delegation.at("attendance").elements().stream())
                .filter(attendance -> attendance.has("person"))
                .map(attendance -> sighting(attendance, day.orElseThrow()));
    }

    private Stream<Sighting> speaking(Seed record, Optional<LocalDate> day) {
        return Stream.of("positions", "comments", "sides")
                .flatMap(key -> record.at(key).elements().stream())
                .filter(statement -> statement.has("speaker"))
                .flatMap(statement -> statement.optional("date").map(RecordBuilder::day).or(() -> day).stream()
                        .map(of -> sighting(statement.at("speaker"), of)));
    }

    private static LocalDate day(Seed date) {
        return EdtfDate.parse(date.text()).sortDay();
    }

    private Sighting sighting(Seed someone, LocalDate day) {
        return new Sighting(
                someone.at("person").text(),
                facts.reference(RecordType.OFFICE, someone.at("office").text()),
                day);
    }

    private static Served served(List<Sighting> inOffice) {
        List<LocalDate> days = inOffice.stream().map(Sighting::day).sorted().toList();
        return new Served(inOffice.get(0).office(), days.size(), days.get(0), days.get(days.size() - 1));
    }

    /** @param claims how many claims cite the source, and {@code onlyHere} how many of these cite no other */
    SourceDetails source(Seed source, int claims, int onlyHere) {
        return new SourceDetails(
                source.at("id").text(),
                source.at("label").text(),
                source.at("about").text(),
                source.optional("title").map(facts::words),
                source.optional("publisher").map(facts::words),
                source.optional("date").map(facts::date),
                new Origin(
                        source.optional("author").map(Seed::text),
                        source.optional("language").map(Seed::text),
                        source.optional("url").map(Seed::text),
                        source.optional("archived").map(Seed::text),
                        source.optional("accessed").map(Seed::text).map(LocalDate::parse),
                        source.optional("licence").map(Seed::text)),
                source.at("file").text(),
                source.at("sha256").text(),
                source.at("paragraphs").number(),
                Stream.concat(notes(source, "furniture", "what"), notes(source, "left-out", "because"))
                        .toList(),
                claims,
                onlyHere,
                facts.dates(source));
    }

    private static Stream<Note> notes(Seed source, String key, String note) {
        return Paragraphs.notes(source, key, note).entrySet().stream()
                .map(noted -> new Note(noted.getKey(), key.equals("furniture"), noted.getValue()));
    }
}
