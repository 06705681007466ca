package org.engagementtimeline.filter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.roaringbitmap.RoaringBitmap;
import org.springframework.stereotype.Component;

/**
 * Counts, for each dimension, the engagements that each of its values would give. Of people, of whom a record may know
 * thousands, only those chosen and the most frequent are counted.
 */
@Component
public class Facets {

    private static final int MOST_PEOPLE = 12;

    private final VocabularyRecord record;

    Facets(VocabularyRecord record) {
        this.record = record;
    }

    /** A value and how many of the engagements that the other dimensions leave have it. */
    private record Count(String id, int number) {

        /** The most frequent first, and by id where they are equally frequent. */
        static final Comparator<Count> ORDER =
                Comparator.comparingInt(Count::number).reversed().thenComparing(Count::id);
    }

    public List<Facet> of(Selection selection) {
        return Arrays.stream(Dimension.values())
                .map(dimension -> dimension == Dimension.PERSON
                        ? people(selection)
                        : facet(dimension, selection, false, counts(dimension, selection)))
                .toList();
    }

    private static List<Count> counts(Dimension dimension, Selection selection) {
        RoaringBitmap others = selection.without(dimension);
        return selection.index().values(dimension).stream()
                .map(value -> count(value, others))
                .toList();
    }

    private static Count count(BitmapIndex.Value value, RoaringBitmap others) {
        return new Count(value.id(), RoaringBitmap.andCardinality(value.places(), others));
    }

    private Facet people(Selection selection) {
        RoaringBitmap others = selection.without(Dimension.PERSON);
        List<Count> shown = mostFrequent(selection.index(), others);
        boolean more = shown.size() > MOST_PEOPLE;
        if (more) {
            shown.remove(MOST_PEOPLE);
        }
        List<String> ids = shown.stream().map(Count::id).toList();
        record.people(ids).stream()
                .sorted(Comparator.comparing(person -> ids.indexOf(person.id())))
                .forEach(person -> selection.vocabulary().add(Dimension.PERSON, person));
        selection.index().values(Dimension.PERSON).stream()
                .filter(person -> selection.filter().values(Dimension.PERSON).contains(person.id()))
                .filter(person -> !ids.contains(person.id()))
                .forEach(person -> shown.add(count(person, others)));
        return facet(Dimension.PERSON, selection, more, shown);
    }

    /** One more than are shown, if there are. */
    private static List<Count> mostFrequent(BitmapIndex index, RoaringBitmap others) {
        List<BitmapIndex.Value> people = index.values(Dimension.PERSON);
        int[] numbers = index.people(others);
        PriorityQueue<Count> most = new PriorityQueue<>(Count.ORDER.reversed());
        for (int person = 0; person < numbers.length; person++) {
            boolean full = most.size() > MOST_PEOPLE;
            if (numbers[person] >= (full ? most.element().number() : 1)) {
                most.add(new Count(people.get(person).id(), numbers[person]));
                if (full) {
                    most.remove();
                }
            }
        }
        return new ArrayList<>(most.stream().sorted(Count.ORDER).toList());
    }

    private static Facet facet(Dimension dimension, Selection selection, boolean more, List<Count> counts) {
        Map<String, Integer> numbers = new HashMap<>();
        counts.forEach(count -> numbers.put(count.id(), count.number()));
        return new Facet(
                dimension,
                selection.vocabulary().values(dimension).entrySet().stream()
                        .map(value -> value(dimension, value, selection.filter(), numbers))
                        .filter(value -> value.count() > 0 || value.chosen())
                        .toList(),
                more);
    }

    private static Facet.Value value(
            Dimension dimension, Map.Entry<String, String> value, TimelineFilter filter, Map<String, Integer> numbers) {
        String id = value.getKey();
        boolean chosen = filter.values(dimension).contains(id);
        TimelineFilter turned = chosen ? filter.without(dimension, id) : filter.with(dimension, id);
        return new Facet.Value(id, value.getValue(), numbers.getOrDefault(id, 0), chosen, turned.address());
    }
}
