package org.engagementtimeline.filter;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engagementtimeline.domain.EngagementKind;
import org.engagementtimeline.domain.EngagementStatus;
import org.engagementtimeline.domain.Mechanism;
import org.engagementtimeline.domain.Reference;
import org.engagementtimeline.domain.Term;
import org.engagementtimeline.search.Interpretation;
import org.engagementtimeline.web.BadRequestException;
import org.engagementtimeline.web.Choices;
import org.springframework.data.domain.Limit;

/**
 * What a filter's values mean: those that each dimension allows and what they are called, and what the filter's words search for.
 */
public final class Vocabulary {

    private static final int PEOPLE_NAMED_WHEN_REFUSING = 1_000;

    private final Map<Dimension, Map<String, String>> names = new EnumMap<>(Dimension.class);

    private final List<Mechanism> mechanisms;
    private final Optional<Interpretation> words;

    private Vocabulary(List<Mechanism> mechanisms, Optional<Interpretation> words) {
        this.mechanisms = mechanisms;
        this.words = words;
        mechanisms.forEach(mechanism -> add(Dimension.MECHANISM, mechanism.id(), mechanism.name()));
        add(Dimension.MECHANISM, Dimension.NONE, "No mechanism named");
    }

    /** @throws BadRequestException when the filter names an id that there is not */
    static Vocabulary of(VocabularyRecord record, TimelineFilter filter, Optional<Interpretation> words) {
        Vocabulary vocabulary = new Vocabulary(record.mechanisms(), words);
        vocabulary.add(Dimension.KIND, EngagementKind.values());
        vocabulary.add(Dimension.STATUS, EngagementStatus.values());
        record.parties().forEach(party -> vocabulary.add(Dimension.PARTY, party.id(), party.name()));
        record.topics().forEach(topic -> vocabulary.add(Dimension.TOPIC, topic.id(), topic.name()));
        record.places().forEach(place -> vocabulary.add(Dimension.PLACE, place));
        vocabulary.names.put(Dimension.PERSON, new LinkedHashMap<>());
        record.people(filter.values(Dimension.PERSON)).forEach(person -> vocabulary.add(Dimension.PERSON, person));
        vocabulary.refuseUnknown(record, filter);
        return vocabulary;
    }

    private void add(Dimension dimension, Term[] terms) {
        Arrays.stream(terms).forEach(term -> add(dimension, term.term(), term.words()));
    }

    void add(Dimension dimension, Reference value) {
        add(dimension, value.id(), value.name());
    }

    private void add(Dimension dimension, String id, String name) {
        names.computeIfAbsent(dimension, any -> new LinkedHashMap<>()).put(id, name);
    }

    private void refuseUnknown(VocabularyRecord record, TimelineFilter filter) {
        for (Dimension dimension : Dimension.values()) {
            for (String value : filter.values(dimension)) {
                if (!values(dimension).containsKey(value)) {
                    throw Choices.refused(
                            dimension.parameter(),
                            value,
                            dimension == Dimension.PERSON
                                    ? record.personIds(Limit.of(PEOPLE_NAMED_WHEN_REFUSING))
                                    : values(dimension).keySet());
                }
            }
        }
    }

    /** The mechanisms in the order in which pages show them. */
    public List<Mechanism> mechanisms() {
        return mechanisms;
    }

    /** What the filter's words search for, when it has any. */
    public Optional<Interpretation> words() {
        return words;
    }

    /** Every value of a dimension with its name, in the order in which pages show them. */
    public Map<String, String> values(Dimension dimension) {
        return names.getOrDefault(dimension, Map.of());
    }

    public String name(Dimension dimension, String id) {
        return values(dimension).getOrDefault(id, id);
    }

    /** As in a sentence, where a mechanism goes by its short name. */
    String nameInSentence(String parameter, String id) {
        Dimension dimension = Dimension.of(parameter).orElseThrow();
        if (dimension == Dimension.MECHANISM && id.equals(Dimension.NONE)) {
            return "no-mechanism";
        }
        return mechanisms.stream()
                .filter(mechanism ->
                        dimension == Dimension.MECHANISM && mechanism.id().equals(id))
                .map(Mechanism::shortName)
                .findFirst()
                .orElseGet(() -> name(dimension, id));
    }
}
