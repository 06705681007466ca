package org.engagementtimeline.filter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.engagementtimeline.vocabulary.EngagementStatus;
import org.roaringbitmap.FastAggregation;
import org.roaringbitmap.IntConsumer;
import org.roaringbitmap.RangeBitmap;
import org.roaringbitmap.RoaringBitmap;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * For each value of each facet, the engagements of one revision that have it, as a bitmap of their positions on the timeline.
 * Position 0 is the newest engagement. The loader writes the bitmaps. A bitmap of a million positions takes some hundred
 * kilobytes at most, and intersecting two takes less than a millisecond.
 */
final class BitmapIndex {

    private static final String CONFLICTING = "conflicting";

    /** The positions of the engagements that have a value. */
    record Value(String id, RoaringBitmap positions, int count) {

        /** Most engagements first, then by id. */
        static final Comparator<Value> ORDER =
                Comparator.comparingInt(Value::count).reversed().thenComparing(Value::id);
    }

    /** A row of the index. */
    private record Row(String facet, String value, byte[] positions) {}

    private final Map<String, List<Value>> values = new HashMap<>();
    private final ForwardIndex people;
    private final RoaringBitmap all;
    private final RoaringBitmap met;
    private final NavigableMap<LocalDate, Integer> days;
    private final Optional<DayIndex> earliest;
    private final Optional<DayIndex> latest;

    private BitmapIndex(
            List<Row> rows,
            NavigableMap<LocalDate, Integer> days,
            Optional<DayIndex> earliest,
            Optional<DayIndex> latest) {
        this.days = days;
        this.earliest = earliest;
        this.latest = latest;
        for (Row row : rows) {
            RoaringBitmap positions = bitmap(row.positions());
            values.computeIfAbsent(row.facet(), any -> new ArrayList<>())
                    .add(new Value(row.value(), positions, positions.getCardinality()));
        }
        values.values().forEach(each -> each.sort(Value.ORDER));
        this.all = any(Facet.KIND.parameter(), any -> true);
        this.met = any(Facet.STATUS.parameter(), EngagementStatus.HELD.term()::equals);
        this.people = ForwardIndex.of(
                values(Facet.PERSON).stream().map(Value::positions).toList(), all.getCardinality());
    }

    /** Reads the index of the revision that the caller's transaction sees. */
    static BitmapIndex read(JdbcClient database) {
        Map<String, DayIndex> bounds = new HashMap<>();
        database.sql("select bound, base, unending, days from timeline_bound")
                .query((row, number) -> bounds.put(
                        row.getString("bound"),
                        new DayIndex(
                                row.getObject("base", LocalDate.class),
                                row.getInt("unending"),
                                RangeBitmap.map(ByteBuffer.wrap(row.getBytes("days"))))))
                .list();
        NavigableMap<LocalDate, Integer> days = new TreeMap<>();
        database.sql("select day, ordinal from timeline_day")
                .query((row, number) -> days.put(row.getObject("day", LocalDate.class), row.getInt("ordinal")))
                .list();
        return new BitmapIndex(
                database.sql("select dimension as facet, value, places as positions from timeline_bitmap")
                        .query(Row.class)
                        .list(),
                days,
                Optional.ofNullable(bounds.get("earliest")),
                Optional.ofNullable(bounds.get("latest")));
    }

    private static RoaringBitmap bitmap(byte[] bytes) {
        RoaringBitmap bitmap = new RoaringBitmap();
        try {
            bitmap.deserialize(ByteBuffer.wrap(bytes));
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
        // Runs take little memory, but are ten times slower to intersect with thousands of other bitmaps.
        bitmap.removeRunCompression();
        return bitmap;
    }

    RoaringBitmap all() {
        return all;
    }

    /** The engagements that took place or were under way. */
    RoaringBitmap begun() {
        return any(
                Facet.STATUS.parameter(),
                Stream.of(EngagementStatus.values())
                        .filter(EngagementStatus::begun)
                        .map(EngagementStatus::term)
                        .toList()::contains);
    }

    RoaringBitmap met() {
        return met;
    }

    /** The engagements on which reports conflict. */
    RoaringBitmap conflicting() {
        return any(CONFLICTING, "yes"::equals);
    }

    /** The engagements that have any of the values. */
    RoaringBitmap any(Facet facet, Collection<String> wanted) {
        return any(facet.parameter(), wanted::contains);
    }

    /** The engagements that have each of the values. */
    RoaringBitmap every(Facet facet, Collection<String> wanted) {
        RoaringBitmap[] found = values(facet).stream()
                .filter(value -> wanted.contains(value.id()))
                .map(Value::positions)
                .toArray(RoaringBitmap[]::new);
        return found.length < wanted.size() ? new RoaringBitmap() : FastAggregation.and(found);
    }

    private RoaringBitmap any(String facet, Predicate<String> wanted) {
        return FastAggregation.or(values.getOrDefault(facet, List.of()).stream()
                .filter(value -> wanted.test(value.id()))
                .map(Value::positions)
                .toArray(RoaringBitmap[]::new));
    }

    /** The values that engagements have: most engagements first, then by id. */
    List<Value> values(Facet facet) {
        return values.getOrDefault(facet.parameter(), List.of());
    }

    /** How many of the positions have a value. */
    int count(Value value, RoaringBitmap among) {
        return among == all ? value.count() : RoaringBitmap.andCardinality(value.positions(), among);
    }

    /** For each person, in the order of {@link #values}, how many of these positions they have. */
    int[] people(RoaringBitmap among) {
        return people.count(among);
    }

    /** The engagements that may have been on or after a day. */
    RoaringBitmap notBefore(LocalDate day) {
        return latest.map(bound -> bound.from(day)).orElseGet(RoaringBitmap::new);
    }

    /** The engagements that may have been on or before a day. */
    RoaringBitmap notAfter(LocalDate day) {
        return earliest.map(bound -> bound.until(day)).orElseGet(RoaringBitmap::new);
    }

    /** The first position with a sort day before this day. All earlier positions have this sort day or a later one. */
    int firstSortedBefore(LocalDate day) {
        Map.Entry<LocalDate, Integer> last = days.lowerEntry(day);
        return last == null ? size() : last.getValue();
    }

    /** The years in which engagements are sorted, from the first to the last; empty if there are none. */
    Optional<YearRange> years() {
        return days.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new YearRange(days.firstKey().getYear(), days.lastKey().getYear()));
    }

    /** Years from one to another. */
    record YearRange(int first, int last) {}

    /** The position after one, towards the older or the newer ones. */
    static int next(int position, boolean older) {
        return older ? position + 1 : position - 1;
    }

    /** At most {@code most} of the positions, from one position towards the older or the newer ones. */
    static List<Integer> walk(RoaringBitmap positions, boolean older, int from, int most) {
        List<Integer> walked = new ArrayList<>();
        int position = from;
        while (position >= 0 && walked.size() < most) {
            position = (int) (older ? positions.nextValue(position) : positions.previousValue(position));
            if (position >= 0) {
                walked.add(position);
                position = next(position, older);
            }
        }
        return walked;
    }

    /** How many positions the index has. */
    int size() {
        return all.getCardinality();
    }

    /**
     * The earliest or the latest days of the engagements, as numbers of days after a base.
     *
     * @param openEnd the number of engagements without a latest day; those without an earliest day have 0
     */
    private record DayIndex(LocalDate base, int openEnd, RangeBitmap days) {

        RoaringBitmap from(LocalDate day) {
            return days.gte(number(day));
        }

        RoaringBitmap until(LocalDate day) {
            return days.lte(number(day));
        }

        private long number(LocalDate day) {
            return Math.max(0, Math.min(ChronoUnit.DAYS.between(base, day), openEnd));
        }
    }

    /**
     * The reverse of a {@link BitmapIndex}: the values of each position. Counting thousands of values for a few positions is a hundred
     * times faster this way than by intersecting the positions with the bitmap of every value.
     */
    static final class ForwardIndex {

        private final int[] starts;
        private final int[] values;
        private final int[] numbers;

        private ForwardIndex(int[] starts, int[] values, int[] numbers) {
            this.starts = starts;
            this.values = values;
            this.numbers = numbers;
        }

        /**
         * Inverts the bitmaps.
         *
         * @param bitmaps the positions of each value
         * @param size how many positions there are
         */
        static ForwardIndex of(List<RoaringBitmap> bitmaps, int size) {
            int[] next = new int[size + 1];
            bitmaps.forEach(positions -> positions.forEach((IntConsumer) position -> next[position + 1]++));
            Arrays.parallelPrefix(next, Integer::sum);
            int[] starts = next.clone();
            int[] values = new int[starts[size]];
            int[] numbers = new int[bitmaps.size()];
            for (int value = 0; value < numbers.length; value++) {
                int each = value;
                bitmaps.get(value).forEach((IntConsumer) position -> values[next[position]++] = each);
                numbers[value] = bitmaps.get(value).getCardinality();
            }
            return new ForwardIndex(starts, values, numbers);
        }

        /** How many of the positions have each value. */
        int[] count(RoaringBitmap positions) {
            if (positions.getCardinality() == starts.length - 1) {
                return numbers.clone();
            }
            int[] counts = new int[numbers.length];
            positions.forEach((IntConsumer) position -> {
                for (int at = starts[position]; at < starts[position + 1]; at++) {
                    counts[values[at]]++;
                }
            });
            return counts;
        }
    }
}
