package org.engagementtimeline.filter;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.engagementtimeline.domain.EngagementFacts.MechanismReference;
import org.engagementtimeline.evidence.DataSet;
import org.engagementtimeline.filter.EngagementFilter.Match;
import org.engagementtimeline.filter.EngagementSelector.RevisionData;
import org.engagementtimeline.search.Correction;
import org.engagementtimeline.search.ParsedQuery;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/**
 * The engagements that a filter selects in one revision, by their positions on the timeline. It also gives access to the other
 * engagements of that revision, for comparison.
 */
public final class Selection {

    private final EngagementFilter filter;
    private final Map<Facet, Map<String, String>> names;
    private final RevisionData revisionData;
    private final Optional<ParsedQuery> words;
    private final BitmapIndex index;
    private final Map<Facet, RoaringBitmap> chosen = new EnumMap<>(Facet.class);
    private final RoaringBitmap atAnyTime;
    private final RoaringBitmap withoutFacets;
    private final RoaringBitmap positions;

    /** @param found the positions of the engagements that the filter's words find */
    Selection(
            EngagementFilter filter,
            Map<Facet, Map<String, String>> names,
            RevisionData revisionData,
            Optional<ParsedQuery> words,
            Optional<RoaringBitmap> found) {
        this.filter = filter;
        this.names = names;
        this.revisionData = revisionData;
        this.words = words;
        this.index = revisionData.index();
        for (Facet facet : filter.facets()) {
            if (!filter.values(facet).isEmpty()) {
                chosen.put(
                        facet,
                        filter.requiresAll(facet)
                                ? index.every(facet, filter.values(facet))
                                : index.any(facet, filter.values(facet)));
            }
        }
        RoaringBitmap restricted = index.all();
        if (filter.onlyConflicting()) {
            restricted = RoaringBitmap.and(restricted, index.conflicting());
        }
        if (found.isPresent()) {
            restricted = RoaringBitmap.and(restricted, found.get());
        }
        this.atAnyTime = restricted;
        if (filter.from() != null) {
            restricted = RoaringBitmap.and(
                    restricted, index.notBefore(filter.firstDay().orElseThrow()));
        }
        if (filter.to() != null) {
            restricted = RoaringBitmap.and(
                    restricted, index.notAfter(filter.lastDay().orElseThrow()));
        }
        this.withoutFacets = restricted;
        this.positions = excluding(null, withoutFacets);
    }

    public EngagementFilter filter() {
        return filter;
    }

    /** The names of the allowed values of a facet, by id; of people, only those in the filter. */
    Map<String, String> names(Facet facet) {
        return names.getOrDefault(facet, Map.of());
    }

    /** All mechanisms in the order in which pages show them. */
    public List<MechanismReference> mechanisms() {
        return revisionData.mechanisms();
    }

    /** What every page needs of the revision. */
    RevisionData revisionData() {
        return revisionData;
    }

    /** The words of the filter that the search replaced by a similar spelling. */
    public List<Correction> corrections() {
        return words.map(ParsedQuery::corrections).orElse(List.of());
    }

    /** What the filter's words search for, if it has any. */
    public Optional<ParsedQuery> words() {
        return words;
    }

    /** The filter in one sentence. */
    public String sentence() {
        return FilterSentence.of(filter, this::nameInSentence, filter.match() == Match.ANY);
    }

    /** The sentence, followed by the corrections. For places that do not show corrections separately. */
    public String sentenceWithCorrections() {
        return sentence()
                + corrections().stream()
                        .map(Correction::sentence)
                        .collect(Collectors.collectingAndThen(
                                Collectors.joining(" "), told -> told.isEmpty() ? "" : ". " + told));
    }

    /** A mechanism goes by its short name. */
    private String nameInSentence(Facet facet, String id) {
        if (facet != Facet.MECHANISM) {
            return names(facet).get(id);
        }
        return revisionData.mechanisms().stream()
                .filter(mechanism -> mechanism.id().equals(id))
                .map(MechanismReference::shortName)
                .findFirst()
                .orElse(id);
    }

    /** How many engagements the filter selects. */
    public long count() {
        return positions.getLongCardinality();
    }

    /** Whether it has every engagement of the record. */
    public boolean selectsAll() {
        return count() == index.size();
    }

    /** The data set in which it was made. */
    public DataSet dataSet() {
        return revisionData.dataSet();
    }

    /** The revision of the data set in which it was made. */
    public String revision() {
        return dataSet().revision();
    }

    BitmapIndex index() {
        return index;
    }

    RoaringBitmap positions() {
        return positions;
    }

    /** From what one more value of a facet would select. */
    RoaringBitmap beside(Facet facet) {
        return chosen.containsKey(facet) && !filter.requiresAll(facet) ? excluding(facet, withoutFacets) : positions;
    }

    /** What the filter would select if it had no limits in time. */
    Part atAnyTime() {
        return new Part(atAnyTime == withoutFacets ? positions : excluding(null, atAnyTime));
    }

    private RoaringBitmap excluding(@Nullable Facet facet, RoaringBitmap among) {
        RoaringBitmap selected = among;
        for (Map.Entry<Facet, RoaringBitmap> each : chosen.entrySet()) {
            if (each.getKey() != facet) {
                selected = RoaringBitmap.and(selected, each.getValue());
            }
        }
        return selected;
    }

    /** All engagements, selected or not, that may have been within a time. */
    public Part within(LocalDate first, LocalDate last) {
        return new Part(RoaringBitmap.and(index.notBefore(first), index.notAfter(last)));
    }

    /** All engagements, selected or not, that have any of the values. */
    public Part having(Facet facet, Collection<String> wanted) {
        return new Part(index.any(facet, wanted));
    }

    /** Some engagements of the record. */
    public final class Part {

        private final RoaringBitmap part;

        private Part(RoaringBitmap part) {
            this.part = part;
        }

        public long count() {
            return part.getLongCardinality();
        }

        /** The engagements of this part that the filter selects. */
        public Part selected() {
            return new Part(RoaringBitmap.and(part, positions));
        }

        /** The engagements of this part that took place. */
        public Part met() {
            return new Part(RoaringBitmap.and(part, index.met()));
        }

        /** How many of them are in another part too. */
        public long countIn(Part other) {
            return RoaringBitmap.andCardinality(part, other.part);
        }

        /** How many of them are sorted on the days from one to another. */
        public long count(LocalDate first, LocalDate last) {
            return part.rangeCardinality(index.firstSortedBefore(last.plusDays(1)), index.firstSortedBefore(first));
        }

        /** Whether any of them may have been within a time. */
        boolean mayBeWithin(LocalDate first, LocalDate last) {
            return count(first, last) > 0
                    || RoaringBitmap.intersects(RoaringBitmap.and(index.notBefore(first), index.notAfter(last)), part);
        }

        RoaringBitmap positions() {
            return part;
        }
    }
}
