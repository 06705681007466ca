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
 * For each facet, counts the engagements that each of its values would select. All values that any engagement has are offered, so
 * that none moves when a filter changes, unless the record has too many people. Then the most frequent ones of the selection are
 * offered, and the chosen ones.
 */
@Component
public class EngagementFacets {

    private static final int MOST_PEOPLE = 50;
    private static final int MOST_FREQUENT = 12;

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
                .filter(facet -> canNarrow(facet, selection))
                .map(facet -> facet == Facet.PERSON ? people(selection) : options(facet, selection))
                .toList();
    }

    /** Not if every engagement of the record has all its values. */
    private static boolean canNarrow(Facet facet, Selection selection) {
        List<BitmapIndex.Value> values = selection.index().values(facet);
        return !values.isEmpty()
                        && values.get(values.size() - 1).count()
                                < selection.index().size()
                || !selection.filter().values(facet).isEmpty();
    }

    private static FacetOptions options(Facet facet, Selection selection) {
        Map<String, Long> counts =
                counts(Count.of(selection.index().values(facet), selection, selection.beside(facet)));
        Map<String, String> names = new LinkedHashMap<>(selection.names(facet));
        Set<String> chosen = selection.filter().values(facet);
        names.keySet().removeIf(value -> !counts.containsKey(value) && !chosen.contains(value));
        return FacetOptions.of(facet, selection.filter(), names, counts, false);
    }

    private static Map<String, Long> counts(Stream<Count> counts) {
        return counts.collect(toMap(Count::id, Count::number, (one, other) -> one, LinkedHashMap::new));
    }

    private FacetOptions people(Selection selection) {
        RoaringBitmap others = selection.beside(Facet.PERSON);
        List<BitmapIndex.Value> all = selection.index().values(Facet.PERSON);
        Map<String, String> chosen = selection.names(Facet.PERSON);
        boolean many = all.size() > MOST_PEOPLE;
        List<Count> frequent = many ? mostFrequent(selection.index(), others) : List.of();
        Map<String, Long> counts = counts(
                many
                        ? Stream.concat(
                                Count.of(chosenPeople(selection, chosen.keySet()), selection, others),
                                frequent.stream().limit(MOST_FREQUENT))
                        : Count.of(all, selection, others));
        Map<String, String> names = new LinkedHashMap<>();
        counts.keySet()
                .forEach(id ->
                        names.put(id, selection.revisionData().frequentPeople().get(id)));
        names.putAll(chosen);
        List<String> unnamed =
                names.keySet().stream().filter(id -> names.get(id) == null).toList();
        if (!unnamed.isEmpty()) {
            record.people(unnamed).forEach(person -> names.put(person.id(), person.name()));
        }
        return FacetOptions.of(Facet.PERSON, selection.filter(), names, counts, frequent.size() > MOST_FREQUENT);
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
            boolean full = most.size() > MOST_FREQUENT;
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
