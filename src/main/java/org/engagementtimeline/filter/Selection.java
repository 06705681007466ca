package org.engagementtimeline.filter;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/** The engagements that a filter selects, and those of the same record to hold against them, by their places. */
public final class Selection {

    private final TimelineFilter filter;
    private final Vocabulary vocabulary;
    private final BitmapIndex index;
    private final Map<Dimension, RoaringBitmap> chosen = new EnumMap<>(Dimension.class);
    private final RoaringBitmap otherwise;
    private final RoaringBitmap places;

    Selection(TimelineFilter filter, Vocabulary vocabulary, BitmapIndex index, Optional<RoaringBitmap> found) {
        this.filter = filter;
        this.vocabulary = vocabulary;
        this.index = index;
        filter.chosen().forEach((dimension, values) -> chosen.put(dimension, index.any(dimension, values)));
        RoaringBitmap restricted = index.all();
        if (filter.differs()) {
            restricted = RoaringBitmap.and(restricted, index.differing());
        }
        if (filter.from() != null) {
            restricted =
                    RoaringBitmap.and(restricted, index.notBefore(filter.from().first()));
        }
        if (filter.to() != null) {
            restricted =
                    RoaringBitmap.and(restricted, index.notAfter(filter.to().last()));
        }
        if (found.isPresent()) {
            restricted = RoaringBitmap.and(restricted, found.get());
        }
        this.otherwise = restricted;
        this.places = but(null);
    }

    public TimelineFilter filter() {
        return filter;
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** How many engagements the filter selects. */
    public long number() {
        return places.getLongCardinality();
    }

    BitmapIndex index() {
        return index;
    }

    RoaringBitmap places() {
        return places;
    }

    /** What the filter would select without its choice in one dimension. */
    RoaringBitmap without(Dimension dimension) {
        return chosen.containsKey(dimension) ? but(dimension) : places;
    }

    private RoaringBitmap but(@Nullable Dimension left) {
        RoaringBitmap selected = otherwise;
        for (Map.Entry<Dimension, RoaringBitmap> each : chosen.entrySet()) {
            if (each.getKey() != left) {
                selected = RoaringBitmap.and(selected, each.getValue());
            }
        }
        return selected;
    }

    /** Those of the record, selected or not, that may have been in a stretch of time. */
    public Part within(LocalDate first, LocalDate last) {
        return new Part(RoaringBitmap.and(index.notBefore(first), index.notAfter(last)));
    }

    /** Those of the record, selected or not, that have any of the values. */
    public Part having(Dimension dimension, Collection<String> values) {
        return new Part(index.any(dimension, values));
    }

    /** Some engagements of the record. */
    public final class Part {

        private final RoaringBitmap part;

        private Part(RoaringBitmap part) {
            this.part = part;
        }

        public long number() {
            return part.getLongCardinality();
        }

        /** Those of them that the filter selects. */
        public Part selected() {
            return new Part(RoaringBitmap.and(part, places));
        }

        /** Those of them that took place or were under way. */
        public Part met() {
            return new Part(RoaringBitmap.and(part, index.met()));
        }

        /** How many of them are sorted on the days from one to another. */
        public long number(LocalDate first, LocalDate last) {
            return part.rangeCardinality(index.firstSortedBefore(last.plusDays(1)), index.firstSortedBefore(first));
        }

        RoaringBitmap places() {
            return part;
        }
    }
}
