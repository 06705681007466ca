package org.engagementtimeline.filter;

import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Stream;
import org.roaringbitmap.RoaringBitmap;
import org.springframework.stereotype.Component;

/**
 * For each facet, counts the engagements that each of its values would select. A record may have thousands of people, so only
 * the most frequent and the selected ones are offered.
 */
@Component
public class EngagementFacets {

    private static final int MOST_PEOPLE = 12;

    private final FacetRepository record;

    EngagementFacets(FacetRepository record) {
        this.record = record;
    }

    /** A value and how many of the engagements that the other facets leave have it. */
    private record Count(String id, long number) {

        /** The most frequent first, and by id where they are equally frequent. */
        static final Comparator<Count> ORDER =
                Comparator.comparingLong(Count::number).reversed().thenComparing(Count::id);

        static Stream<Count> of(List<BitmapIndex.Value> values, Selection selection, RoaringBitmap among) {
            return values.stream()
                    .map(value -> new Count(value.id(), selection.index().count(value, among)));
        }
    }

    public List<FacetOptions> of(Selection selection) {
        return selection.filter().facets().stream()
                .map(facet -> facet == Facet.PERSON ? people(selection) : options(facet, selection))
                .toList();
    }

    private static FacetOptions options(Facet facet, Selection selection) {
        RoaringBitmap others = selection.without(facet);
        return FacetOptions.of(
                facet,
                selection.filter(),
                selection.values().of(facet),
                counts(Count.of(selection.index().values(facet), selection, others)),
                false);
    }

    private static Map<String, Long> counts(Stream<Count> counts) {
        return counts.collect(toMap(Count::id, Count::number, (one, other) -> one, LinkedHashMap::new));
    }

    private FacetOptions people(Selection selection) {
        RoaringBitmap others = selection.without(Facet.PERSON);
        List<Count> frequent = mostFrequent(selection.index(), others);
        Map<String, String> chosen = selection.values().of(Facet.PERSON);
        Map<String, Long> counts = counts(Stream.concat(
                frequent.stream().limit(MOST_PEOPLE),
                Count.of(chosenPeople(selection, chosen.keySet()), selection, others)));
        Map<String, String> names = new LinkedHashMap<>(chosen);
        counts.keySet()
                .forEach(id -> names.putIfAbsent(
                        id, selection.revisionData().frequentPeople().get(id)));
        List<String> unnamed =
                names.keySet().stream().filter(id -> names.get(id) == null).toList();
        if (!unnamed.isEmpty()) {
            record.people(unnamed).forEach(person -> names.put(person.id(), person.name()));
        }
        return FacetOptions.of(Facet.PERSON, selection.filter(), names, counts, frequent.size() > MOST_PEOPLE);
    }

    private static List<BitmapIndex.Value> chosenPeople(Selection selection, Set<String> chosen) {
        return chosen.isEmpty()
                ? List.of()
                : selection.index().values(Facet.PERSON).stream()
                        .filter(person -> chosen.contains(person.id()))
                        .toList();
    }

    /** One more than is offered, to tell whether there are others. */
    private static List<Count> mostFrequent(BitmapIndex index, RoaringBitmap others) {
        List<BitmapIndex.Value> people = index.values(Facet.PERSON);
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
        return most.stream().sorted(Count.ORDER).toList();
    }
}
