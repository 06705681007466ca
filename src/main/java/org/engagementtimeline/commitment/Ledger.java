package org.engagementtimeline.commitment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.engagementtimeline.commitment.LedgerPage.Choice;
import org.engagementtimeline.commitment.LedgerPage.Sorting;
import org.engagementtimeline.commitment.LedgerPage.Value;
import org.engagementtimeline.record.Claims;
import org.engagementtimeline.record.Commitment;
import org.engagementtimeline.record.CommitmentKind;
import org.engagementtimeline.record.CommitmentState;
import org.engagementtimeline.record.ConsistentRead;
import org.engagementtimeline.record.Fact;
import org.engagementtimeline.record.Reference;
import org.engagementtimeline.record.SubjectKind;
import org.engagementtimeline.record.Term;
import org.springframework.stereotype.Component;

/**
 * Reads the ledger, in six queries however many commitments there are. It reads them all and selects here, because
 * their state follows from their history and every facet counts over all of them.
 */
@Component
@ConsistentRead
class Ledger {

    private final Commitments commitments;
    private final Claims claims;

    Ledger(Commitments commitments, Claims claims) {
        this.commitments = commitments;
        this.claims = claims;
    }

    LedgerPage page(LedgerFilter filter) {
        Map<Facet, Map<String, String>> vocabulary = vocabulary();
        vocabulary.forEach((facet, names) -> filter.refuseAllBut(facet, names.keySet()));
        return page(filter, vocabulary, rows());
    }

    static LedgerPage page(LedgerFilter filter, Map<Facet, Map<String, String>> vocabulary, List<LedgerRow> rows) {
        return new LedgerPage(
                filter,
                rows.size(),
                vocabulary.entrySet().stream()
                        .map(names -> choice(names.getKey(), names.getValue(), filter, rows))
                        .toList(),
                Arrays.stream(Order.values())
                        .map(order -> new Sorting(
                                order,
                                order == filter.order(),
                                filter.ordered(order).address()))
                        .toList(),
                rows.stream()
                        .filter(filter::selects)
                        .sorted(filter.order().comparator())
                        .toList());
    }

    private static Choice choice(Facet facet, Map<String, String> names, LedgerFilter filter, List<LedgerRow> rows) {
        LedgerFilter others = filter.without(facet);
        List<LedgerRow> selected = rows.stream().filter(others::selects).toList();
        return new Choice(
                facet,
                !filter.values(facet).isEmpty(),
                others.address(),
                names.entrySet().stream()
                        .map(name -> new Value(
                                name.getKey(),
                                name.getValue(),
                                selected.stream()
                                        .filter(row -> row.values(facet).contains(name.getKey()))
                                        .count(),
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

    private List<LedgerRow> rows() {
        List<Commitment> all = commitments.all();
        List<String> ids = all.stream().map(Commitment::id).toList();
        claims.about(SubjectKind.COMMITMENT, ids);
        Map<String, List<Reference>> topics = commitments.topics(ids).stream()
                .collect(groupingBy(
                        topic -> topic.commitment().id(),
                        mapping(
                                topic -> new Reference(
                                        topic.topic().id(), topic.topic().name()),
                                toList())));
        Map<String, List<Step>> lives = commitments.entries(ids).stream()
                .collect(groupingBy(entry -> entry.commitment().id(), mapping(Step::of, toList())));
        return all.stream()
                .map(commitment -> {
                    List<Step> life = lives.getOrDefault(commitment.id(), List.of());
                    return new LedgerRow(
                            commitment.id(),
                            commitment.title(),
                            commitment.kind(),
                            CommitmentPages.by(commitment),
                            topics.getOrDefault(commitment.id(), List.of()),
                            Fact.ofNullable(commitment.due(), commitment.dueClaim()),
                            life.get(0),
                            life.get(life.size() - 1));
                })
                .toList();
    }
}
