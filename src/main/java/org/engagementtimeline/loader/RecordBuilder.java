package org.engagementtimeline.loader;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.engagementtimeline.dataset.Paragraphs;
import org.engagementtimeline.dataset.RecordType;
import org.engagementtimeline.dataset.Seed;
import org.engagementtimeline.dataset.SeedRecords;
import org.engagementtimeline.domain.BackgroundDetails;
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
import org.engagementtimeline.evidence.CitedValue;
import org.engagementtimeline.vocabulary.Amount;
import org.engagementtimeline.vocabulary.BackgroundKind;
import org.engagementtimeline.vocabulary.Bound;
import org.engagementtimeline.vocabulary.Certainty;
import org.engagementtimeline.vocabulary.CommitmentKind;
import org.engagementtimeline.vocabulary.CommitmentState;
import org.engagementtimeline.vocabulary.Confirmation;
import org.engagementtimeline.vocabulary.EngagementStatus;
import org.engagementtimeline.vocabulary.OrganisationKind;
import org.engagementtimeline.vocabulary.TenureStatus;

/** Makes the details of all things but engagements. */
final class RecordBuilder {

    private final SeedRecords dataSet;
    private final Facts facts;
    private final StatementBuilder statements;
    private final Map<String, List<Served>> served;
    private final Map<String, List<EngagementStatus>> meetings;

    /** Someone in an office at an engagement. */
    private record Attending(String person, Reference office, Confirmation confirmation, LocalDate day) {}

    RecordBuilder(SeedRecords dataSet, Facts facts) {
        this.dataSet = dataSet;
        this.facts = facts;
        this.statements = new StatementBuilder(facts);
        this.served = served();
        this.meetings = dataSet.all(RecordType.ENGAGEMENT).stream()
                .filter(engagement -> engagement.has("mechanism"))
                .collect(groupingBy(
                        engagement -> engagement.at("mechanism").text(),
                        mapping(engagement -> Facts.word(EngagementStatus.class, engagement.at("status")), toList())));
    }

    /** A party, a topic or a place: a name among others. */
    private record Named(int ordinal, String name, Optional<String> within) {}

    Document named(Seed seed) {
        RecordType type = RecordType.at(seed.file()).orElseThrow();
        String id = seed.at("id").text();
        return Document.of(
                id,
                new Named(
                        facts.order(type).get(id),
                        seed.at("name").text(),
                        seed.optional("within").map(Seed::text)),
                List.of());
    }

    CommitmentDetails commitment(Seed commitment) {
        return new CommitmentDetails(
                commitment.at("id").text(),
                commitment.at("title").text(),
                Facts.word(CommitmentKind.class, commitment.at("kind")),
                facts.cited(commitment.at("by"), facts.references(RecordType.PARTY, commitment.at("by"))),
                commitment.optional("due").map(facts::date),
                facts.topics(commitment),
                figures(commitment),
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
                facts.cited(entry, entry.at("says").text()));
    }

    private List<CitedValue<Amount>> figures(Seed record) {
        return record.at("figures").elements().stream()
                .map(figure -> facts.cited(
                        figure,
                        Amount.of(
                                figure.at("label").text(),
                                Facts.word(Bound.class, figure.at("bound")),
                                new BigDecimal(figure.at("value").text()),
                                figure.at("unit").text())))
                .toList();
    }

    BackgroundDetails background(Seed event) {
        return new BackgroundDetails(
                event.at("id").text(),
                event.at("title").text(),
                Facts.word(BackgroundKind.class, event.at("kind")),
                Facts.word(Certainty.class, event.at("certainty")),
                facts.date(event.at("date")),
                event.optional("place").map(fact -> facts.reference(RecordType.PLACE, fact)),
                facts.words(event.at("account")),
                event.at("mentions").elements().stream()
                        .map(mention -> facts.reference(RecordType.ORGANISATION, mention))
                        .sorted(Comparator.comparing(mention -> mention.value().name()))
                        .toList(),
                figures(event),
                statements.of(event),
                facts.dates(event));
    }

    MechanismDetails mechanism(Seed mechanism) {
        String id = mechanism.at("id").text();
        List<EngagementStatus> statuses = meetings.getOrDefault(id, List.of());
        return new MechanismDetails(
                id,
                facts.mechanism(id).ordinal(),
                facts.words(mechanism.at("name")),
                mechanism.at("short").text(),
                words(mechanism, "about"),
                statuses.size(),
                statuses.stream().filter(EngagementStatus::met).count(),
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
                served.getOrDefault(id, List.of()),
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

    /** The offices in which attendances show each person, the earliest first. */
    private Map<String, List<Served>> served() {
        Map<String, Map<List<Object>, List<Attending>>> attendances = dataSet.all(RecordType.ENGAGEMENT).stream()
                .flatMap(this::attending)
                .collect(groupingBy(Attending::person, groupingBy(one -> List.of(one.office(), one.confirmation()))));
        return attendances.entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        person -> person.getValue().values().stream()
                                .map(RecordBuilder::served)
                                .sorted(Comparator.comparing(Served::first)
                                        .thenComparing(one -> one.office().id())
                                        .thenComparing(Served::confirmation))
                                .toList()));
    }

    private Stream<Attending> attending(Seed engagement) {
        LocalDate day = facts.date(engagement.at("date")).value().sortDay();
        return engagement.at("delegations").elements().stream()
                .flatMap(delegation -> delegation.at("attendance").elements().stream())
                .filter(attendance -> attendance.has("person"))
                .map(attendance -> new Attending(
                        attendance.at("person").text(),
                        facts.reference(
                                RecordType.OFFICE, attendance.at("office").text()),
                        Facts.word(Confirmation.class, attendance.at("confirmation")),
                        day));
    }

    private static Served served(List<Attending> inOffice) {
        List<LocalDate> days = inOffice.stream().map(Attending::day).sorted().toList();
        Attending any = inOffice.get(0);
        return new Served(any.office(), any.confirmation(), days.size(), days.get(0), days.get(days.size() - 1));
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
