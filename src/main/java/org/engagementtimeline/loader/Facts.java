package org.engagementtimeline.loader;

import static java.util.stream.Collectors.toSet;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.engagementtimeline.dataset.RecordType;
import org.engagementtimeline.dataset.Seed;
import org.engagementtimeline.dataset.SeedRecords;
import org.engagementtimeline.domain.CommitmentDetails.Backed;
import org.engagementtimeline.domain.EngagementFacts.MechanismReference;
import org.engagementtimeline.domain.Reference;
import org.engagementtimeline.domain.StatementDetails;
import org.engagementtimeline.domain.StatementDetails.Attribution;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.evidence.CitedSource;
import org.engagementtimeline.evidence.CitedValue;
import org.engagementtimeline.evidence.Evidence;
import org.engagementtimeline.evidence.RecordDates;
import org.engagementtimeline.vocabulary.Amount;
import org.engagementtimeline.vocabulary.Backing;
import org.engagementtimeline.vocabulary.Bound;
import org.engagementtimeline.vocabulary.Term;

/** Makes facts of what a checked data set says: values with their evidence, and references with the names they refer to. */
final class Facts {

    private final SeedRecords dataSet;
    private final Map<RecordType, Function<String, Optional<Integer>>> orders = new EnumMap<>(RecordType.class);

    Facts(SeedRecords dataSet) {
        this.dataSet = dataSet;
        for (RecordType type : RecordType.values()) {
            Map<String, Integer> places = new HashMap<>();
            dataSet.ids(type).forEach(id -> places.put(id, places.size()));
            orders.put(type, dataSet.table("order of " + type.path(), places));
        }
    }

    /** When a record was created and last changed, as the data set says. */
    RecordDates dates(Seed record) {
        return new RecordDates(
                dataSet.history().created(record), dataSet.history().changed(record));
    }

    /** The paragraphs that a fact cites and, if they do not say it outright, how it was inferred. */
    Evidence evidence(Seed fact) {
        TreeMap<String, TreeSet<Integer>> cited = new TreeMap<>();
        for (Seed cite : fact.at("cites").elements()) {
            String[] parts = cite.text().split(":", 2);
            cited.computeIfAbsent(parts[0], any -> new TreeSet<>()).add(Integer.valueOf(parts[1]));
        }
        return new Evidence(
                cited.entrySet().stream()
                        .map(source -> new CitedSource(
                                source.getKey(),
                                dataSet.get(RecordType.SOURCE, source.getKey())
                                        .at("label")
                                        .text(),
                                List.copyOf(source.getValue())))
                        .toList(),
                fact.at("computed").textOrNull(),
                fact.at("judged").textOrNull());
    }

    <T> CitedValue<T> cited(Seed fact, T value) {
        return new CitedValue<>(value, evidence(fact));
    }

    CitedValue<String> words(Seed fact) {
        return cited(fact, fact.text());
    }

    CitedValue<EdtfDate> date(Seed fact) {
        return cited(fact, EdtfDate.parse(fact.text()));
    }

    CitedValue<Reference> reference(RecordType type, Seed fact) {
        return cited(fact, reference(type, fact.text()));
    }

    Reference reference(RecordType type, String id) {
        String name = type == RecordType.OFFICE || type == RecordType.ENGAGEMENT ? "title" : "name";
        return new Reference(id, dataSet.get(type, id).at(name).text());
    }

    /** The record that a key refers to, where the key is there. */
    Optional<Reference> optional(RecordType type, Seed record, String key) {
        return record.optional(key).map(id -> reference(type, id.text()));
    }

    /** Those that a key refers to, in the order of the data set. */
    List<Reference> references(RecordType type, Seed ids) {
        return ids.scalars().stream()
                .sorted(inOrder(type, id -> id))
                .map(id -> reference(type, id.text()))
                .toList();
    }

    /** Who says so in the source, where a fact tells. */
    Optional<Attribution> accordingTo(Seed fact) {
        return fact.optional("according-to").map(who -> {
            Optional<Reference> organisation = optional(RecordType.ORGANISATION, who, "organisation");
            Seed speaker = organisation
                    .map(body -> dataSet.get(RecordType.ORGANISATION, body.id()))
                    .orElseGet(() ->
                            dataSet.get(RecordType.PERSON, who.at("person").text()));
            return new Attribution(
                    optional(RecordType.PERSON, who, "person"),
                    optional(RecordType.OFFICE, who, "office"),
                    organisation,
                    optional(RecordType.PARTY, speaker, "party"));
        });
    }

    List<CitedValue<Amount>> figures(Seed record) {
        return record.at("figures").elements().stream()
                .map(figure -> cited(
                        figure,
                        Amount.of(
                                figure.at("label").text(),
                                word(Bound.class, figure.at("bound")),
                                new BigDecimal(figure.at("value").text()),
                                figure.at("unit").text())))
                .toList();
    }

    /** Who stands behind a commitment. */
    Backed backing(Seed commitment) {
        List<Reference> parties = references(RecordType.PARTY, commitment.at("by"));
        List<Seed> history = commitment.at("history").elements();
        Set<Optional<Reference>> speakFor = history.stream()
                .map(entry -> accordingTo(entry).flatMap(Attribution::party))
                .collect(toSet());
        Optional<Reference> onlySpeaker =
                speakFor.size() == 1 ? speakFor.iterator().next() : Optional.empty();
        Backing backing = parties.isEmpty()
                ? Backing.PARTIES_NOT_STATED
                : parties.size() > 1 && onlySpeaker.filter(parties::contains).isPresent()
                        ? Backing.ONE_SIDE
                        : inOneSource(history) ? Backing.ONE_SOURCE : parties.size() > 1 ? Backing.JOINT : Backing.OWN;
        return new Backed(
                backing,
                backing == Backing.ONE_SIDE ? onlySpeaker : Optional.empty(),
                commitment.optional("not-adopted").map(Seed::text));
    }

    /** Whether one source reports it, while another one tells of an engagement in its history. */
    private boolean inOneSource(List<Seed> history) {
        Set<String> reporting = history.stream().flatMap(Seed::sources).collect(toSet());
        return reporting.size() == 1
                && history.stream()
                        .flatMap(entry -> entry.optional("at").stream())
                        .map(id -> dataSet.get(RecordType.ENGAGEMENT, id.text()).at("status"))
                        .flatMap(Seed::sources)
                        .anyMatch(source -> !reporting.contains(source));
    }

    /** What parties said, then what others did; of a dispute, what its sides say. */
    List<StatementDetails> statements(Seed record) {
        return Stream.of("positions", "comments", "sides")
                .flatMap(key -> record.at(key).elements().stream())
                .map(this::statement)
                .toList();
    }

    private StatementDetails statement(Seed statement) {
        Seed speaker = statement.at("speaker");
        Optional<Reference> office = optional(RecordType.OFFICE, speaker, "office");
        Optional<Reference> organisation = optional(RecordType.ORGANISATION, statement, "organisation");
        return new StatementDetails(
                references(RecordType.PARTY, statement.at("by")),
                optional(RecordType.PERSON, speaker, "person"),
                office,
                organisation,
                office.or(() -> organisation)
                        .map(Reference::name)
                        .or(() -> statement.optional("group").map(Seed::text)),
                statement.optional("date").map(this::date),
                accordingTo(statement),
                cited(statement, statement.at("says").text()),
                figures(statement),
                statement.at("mentions").scalars().stream()
                        .map(mention -> reference(RecordType.ORGANISATION, mention.text()))
                        .sorted(Comparator.comparing(Reference::name))
                        .toList());
    }

    List<CitedValue<Reference>> topics(Seed record) {
        return record.at("topics").elements().stream()
                .sorted(inOrder(RecordType.TOPIC, topic -> topic))
                .map(topic -> reference(RecordType.TOPIC, topic))
                .toList();
    }

    MechanismReference mechanism(String id) {
        Seed mechanism = dataSet.get(RecordType.MECHANISM, id);
        return new MechanismReference(
                id, mechanism.at("name").text(), mechanism.at("short").text(), order(RecordType.MECHANISM, id));
    }

    /** The date of an update of a commitment: that of the engagement at which it was, or its own. */
    CitedValue<EdtfDate> occasion(Seed update) {
        return date(update.optional("at")
                .map(id -> dataSet.get(RecordType.ENGAGEMENT, id.text()))
                .orElse(update)
                .at("date"));
    }

    /** Sorts by the order in which the data set lists the records that are referred to. */
    Comparator<Seed> inOrder(RecordType type, Function<Seed, Seed> id) {
        return Comparator.comparing(seed -> order(type, id.apply(seed).text()));
    }

    /** The place of a record among those of its type in the data set. */
    int order(RecordType type, String id) {
        return orders.get(type).apply(id).orElseThrow();
    }

    <T extends Term> CitedValue<T> term(Class<T> words, Seed fact) {
        return cited(fact, word(words, fact));
    }

    /** @throws IllegalArgumentException for a word that the schema does not allow */
    static <T extends Term> T word(Class<T> words, Seed word) {
        return Term.of(words, word.text())
                .orElseThrow(
                        () -> new IllegalArgumentException("“" + word.text() + "” is not a " + words.getSimpleName()));
    }
}
