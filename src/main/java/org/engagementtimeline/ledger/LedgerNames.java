package org.engagementtimeline.ledger;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.engagementtimeline.domain.CommitmentKind;
import org.engagementtimeline.domain.CommitmentState;
import org.engagementtimeline.domain.PartiesAndTopics;
import org.engagementtimeline.domain.Term;
import org.engagementtimeline.web.BadRequestException;
import org.engagementtimeline.web.Choices;

/** Every value that commitments can be chosen by and what it is called, in the order in which pages show them. */
public final class LedgerNames {

    private final Map<Facet, Map<String, String>> names = new EnumMap<>(Facet.class);

    LedgerNames(PartiesAndTopics record) {
        Arrays.stream(Facet.values()).forEach(facet -> names.put(facet, new LinkedHashMap<>()));
        record.parties().forEach(party -> names.get(Facet.PARTY).put(party.id(), party.name()));
        record.topics().forEach(topic -> names.get(Facet.TOPIC).put(topic.id(), topic.name()));
        add(Facet.STATE, CommitmentState.values());
        add(Facet.KIND, CommitmentKind.values());
    }

    private void add(Facet facet, Term[] terms) {
        Arrays.stream(terms).forEach(term -> names.get(facet).put(term.term(), term.words()));
    }

    /** @throws BadRequestException when the filter has a value that there is not, saying what there is */
    void check(LedgerFilter filter) {
        filter.chosen()
                .forEach((facet, values) -> values.stream()
                        .filter(value -> !names(facet).containsKey(value))
                        .findFirst()
                        .ifPresent(unknown -> {
                            throw Choices.refused(
                                    facet.parameter(), unknown, names(facet).keySet());
                        }));
    }

    Map<String, String> names(Facet facet) {
        return names.get(facet);
    }

    /** The filter in words, as in "Commitments by Pakistan on Transit, last reviewed". */
    public String sentence(LedgerFilter filter) {
        return filter.selectsAll()
                ? "All commitments"
                : "Commitments"
                        + said(filter, Facet.PARTY, " by ")
                        + said(filter, Facet.TOPIC, " on ")
                        + said(filter, Facet.KIND, ", of kind ")
                        + said(filter, Facet.STATE, ", last ");
    }

    private String said(LedgerFilter filter, Facet facet, String lead) {
        return filter.values(facet).isEmpty()
                ? ""
                : lead
                        + filter.values(facet).stream()
                                .map(value -> names(facet).get(value))
                                .collect(Collectors.joining(" or "));
    }
}
