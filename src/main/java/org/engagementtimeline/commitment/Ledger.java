package org.engagementtimeline.commitment;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.engagementtimeline.commitment.LedgerPage.Choice;
import org.engagementtimeline.commitment.LedgerPage.Heading;
import org.engagementtimeline.commitment.LedgerPage.Value;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.record.Claims;
import org.engagementtimeline.record.Commitment;
import org.engagementtimeline.record.CommitmentKind;
import org.engagementtimeline.record.CommitmentState;
import org.engagementtimeline.record.ConsistentRead;
import org.engagementtimeline.record.Fact;
import org.engagementtimeline.record.Party;
import org.engagementtimeline.record.Reference;
import org.engagementtimeline.record.SubjectKind;
import org.engagementtimeline.record.Term;
import org.engagementtimeline.web.Paging;
import org.springframework.stereotype.Component;

/**
 * Reads a page of the ledger, in eight queries however many commitments there are. Of all it reads what selects and
 * orders them, because their state follows from their history and every facet counts over all of them; of those on the
 * page it reads the rest.
 */
@Component
@ConsistentRead
class Ledger {

    private static final int ON_A_PAGE = 100;

    private final Commitments commitments;
    private final Claims claims;

    Ledger(Commitments commitments, Claims claims) {
        this.commitments = commitments;
        this.claims = claims;
    }

    LedgerPage page(LedgerFilter filter, int number) {
        Map<Facet, Map<String, String>> vocabulary = vocabulary();
        vocabulary.forEach((facet, names) -> filter.refuseAllBut(facet, names.keySet()));
        Map<String, Commitment> all = commitments.all().stream()
                .collect(toMap(Commitment::id, commitment -> commitment, (one, same) -> one, LinkedHashMap::new));
        List<LedgerKey> keys = keys(all.values());
        List<LedgerKey> selected = selected(filter, keys);
        Paging paging = new Paging(number, selected.size(), ON_A_PAGE);
        List<Commitment> shown =
                paging.of(selected).stream().map(key -> all.get(key.id())).toList();
        Map<String, List<Step>> lives = lives(shown);
        Optional<LifeAxis> axis = axis(shown, lives);
        return new LedgerPage(
                filter,
                keys.size(),
                paging,
                choices(filter, vocabulary, keys),
                headings(filter),
                axis,
                axis.map(drawn -> rows(shown, lives, drawn)).orElse(List.of()));
    }

    static List<LedgerKey> selected(LedgerFilter filter, List<LedgerKey> keys) {
        return keys.stream()
                .filter(filter::selects)
                .sorted(filter.order().comparator())
                .toList();
    }

    static List<Heading> headings(LedgerFilter filter) {
        Order order = filter.order();
        return Arrays.stream(Column.values())
                .map(column -> new Heading(
                        column,
                        Optional.of(order.ascending() ? "ascending" : "descending")
                                .filter(direction -> column == order.column()),
                        filter.ordered(order.turnedTo(column)).address()))
                .toList();
    }

    static List<Choice> choices(LedgerFilter filter, Map<Facet, Map<String, String>> vocabulary, List<LedgerKey> keys) {
        return vocabulary.entrySet().stream()
                .map(names -> choice(names.getKey(), names.getValue(), filter, keys))
                .toList();
    }

    private static Choice choice(Facet facet, Map<String, String> names, LedgerFilter filter, List<LedgerKey> keys) {
        LedgerFilter others = filter.without(facet);
        Map<String, Long> counts = keys.stream()
                .filter(others::selects)
                .flatMap(key -> key.values(facet).stream())
                .collect(groupingBy(value -> value, counting()));
        return new Choice(
                facet,
                others.address(),
                names.entrySet().stream()
                        .map(name -> new Value(
                                name.getKey(),
                                name.getValue(),
                                counts.getOrDefault(name.getKey(), 0L),
                                filter.values(facet).contains(name.getKey()),
                                filter.turned(facet, name.getKey()).address()))
                        .filter(value -> value.count() > 0 || value.chosen())
                        .toList());
    }

    private Map<Facet, Map<String, String>> vocabulary() {
        Map<Facet, Map<String, String>> vocabulary = new EnumMap<>(Facet.class);
        Map<String, String> parties = new LinkedHashMap<>();
        commitments.parties().forEach(party -> parties.put(party.id(), party.name()));
        vocabulary.put(Facet.PARTY, parties);
        Map<String, String> topics = new LinkedHashMap<>();
        commitments.topics().forEach(topic -> topics.put(topic.id(), topic.name()));
        vocabulary.put(Facet.TOPIC, topics);
        vocabulary.put(Facet.STATE, words(CommitmentState.values()));
        vocabulary.put(Facet.KIND, words(CommitmentKind.values()));
        return vocabulary;
    }

    private static Map<String, String> words(Term[] terms) {
        Map<String, String> words = new LinkedHashMap<>();
        Arrays.stream(terms).forEach(term -> words.put(term.term(), term.words()));
        return words;
    }

    private List<LedgerKey> keys(Collection<Commitment> all) {
        Map<String, Set<String>> topics = commitments.filed().stream()
                .collect(groupingBy(Commitments.Filed::commitment, mapping(Commitments.Filed::topic, toSet())));
        Map<String, List<Commitments.Dated>> lives =
                commitments.dated().stream().collect(groupingBy(Commitments.Dated::commitment));
        return all.stream()
                .map(commitment ->
                        key(commitment, topics.getOrDefault(commitment.id(), Set.of()), lives.get(commitment.id())))
                .toList();
    }

    private static LedgerKey key(Commitment commitment, Set<String> topics, List<Commitments.Dated> life) {
        Commitments.Dated last = life.get(life.size() - 1);
        return new LedgerKey(
                commitment.id(),
                commitment.title(),
                commitment.parties().stream().map(Party::name).collect(joining(" and ")),
                Map.of(
                        Facet.PARTY,
                                commitment.parties().stream().map(Party::id).collect(toSet()),
                        Facet.TOPIC, topics,
                        Facet.STATE, Set.of(last.state().term()),
                        Facet.KIND, Set.of(commitment.kind().term())),
                life.get(0).date().sortDay(),
                Optional.ofNullable(commitment.due()).map(EdtfDate::sortDay),
                Outlook.told(last.state()) ? Optional.of(last.date().sortDay()) : Optional.empty());
    }

    private Map<String, List<Step>> lives(List<Commitment> shown) {
        List<String> ids = shown.stream().map(Commitment::id).toList();
        claims.about(SubjectKind.COMMITMENT, ids);
        return commitments.entries(ids).stream()
                .collect(groupingBy(entry -> entry.commitment().id(), mapping(Step::of, toList())));
    }

    private static Optional<LifeAxis> axis(List<Commitment> shown, Map<String, List<Step>> lives) {
        List<EdtfDate> dates = Stream.concat(
                        lives.values().stream()
                                .flatMap(List::stream)
                                .map(step -> step.date().value()),
                        shown.stream().map(Commitment::due).filter(Objects::nonNull))
                .toList();
        return dates.isEmpty() ? Optional.empty() : Optional.of(LifeAxis.of(dates));
    }

    private List<LedgerRow> rows(List<Commitment> shown, Map<String, List<Step>> lives, LifeAxis axis) {
        Map<String, List<Reference>> topics = commitments
                .topics(shown.stream().map(Commitment::id).toList())
                .stream()
                .collect(groupingBy(
                        topic -> topic.commitment().id(),
                        mapping(
                                topic -> new Reference(
                                        topic.topic().id(), topic.topic().name()),
                                toList())));
        return shown.stream()
                .map(commitment -> row(
                        commitment, topics.getOrDefault(commitment.id(), List.of()), lives.get(commitment.id()), axis))
                .toList();
    }

    private static LedgerRow row(Commitment commitment, List<Reference> topics, List<Step> life, LifeAxis axis) {
        Optional<Fact<EdtfDate>> due = Fact.ofNullable(commitment.due(), commitment.dueClaim());
        return new LedgerRow(
                commitment.id(),
                commitment.title(),
                commitment.kind(),
                CommitmentPages.by(commitment),
                topics,
                due,
                life.get(0),
                life.get(life.size() - 1),
                Lifeline.of(commitment.id(), life, due.map(Fact::value), axis.scale()));
    }
}
