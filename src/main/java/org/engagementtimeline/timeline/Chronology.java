package org.engagementtimeline.timeline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.edtf.Elapsed;
import org.engagementtimeline.filter.EngagementFilter;
import org.engagementtimeline.timeline.TimelineEntry.Kind;
import org.engagementtimeline.timeline.TimelinePage.Month;
import org.engagementtimeline.timeline.TimelinePage.Year;
import org.jspecify.annotations.Nullable;

/**
 * Puts engagements and background into one order of time, under years and months, and names the long silences. Nothing stands
 * under a year before the time of the filter.
 *
 * @param silence renders a silence, given its length in words
 */
record Chronology(EngagementFilter filter, UnaryOperator<String> silence) {

    private static final long MONTHS_OF_SILENCE_WORTH_NAMING = 6;

    /** @param begunBefore the date of the nearest engagement before these, in the order asked for, that took place */
    List<Year> years(List<TimelineEntry> engagements, List<TimelineEntry> background, Optional<EdtfDate> begunBefore) {
        List<TimelineEntry> all = new ArrayList<>(engagements);
        all.addAll(background);
        all.sort(Comparator.comparing((TimelineEntry entry) -> entry.date().sortDay())
                .thenComparing(TimelineEntry::id));
        boolean newest = filter.newestFirst();
        List<TimelineEntry> withSilences =
                withSilences(all, newest ? Optional.empty() : begunBefore, newest ? begunBefore : Optional.empty());
        if (newest) {
            Collections.reverse(withSilences);
        }
        return grouped(withSilences);
    }

    /**
     * A silence is the time between two engagements that took place, without another between them. It starts at the latest end
     * so far.
     *
     * @param all oldest first
     */
    private List<TimelineEntry> withSilences(
            List<TimelineEntry> all, Optional<EdtfDate> earlier, Optional<EdtfDate> later) {
        List<TimelineEntry> result = new ArrayList<>();
        EdtfDate reaching = earlier.orElse(null);
        for (TimelineEntry entry : all) {
            if (entry.begun()) {
                silence(reaching, entry.date()).ifPresent(result::add);
                reaching = reaching == null || reachesFurther(entry.date(), reaching) ? entry.date() : reaching;
            }
            result.add(entry);
        }
        EdtfDate last = reaching;
        later.flatMap(date -> silence(last, date)).ifPresent(result::add);
        return result;
    }

    private Optional<TimelineEntry> silence(@Nullable EdtfDate from, EdtfDate to) {
        return Optional.ofNullable(from)
                .map(date -> Elapsed.between(date, to))
                .filter(elapsed -> elapsed.leastMonths() >= MONTHS_OF_SILENCE_WORTH_NAMING)
                .map(Elapsed::words)
                .map(words -> new TimelineEntry(Kind.SILENCE, words, to, false, () -> silence.apply(words)));
    }

    private static boolean reachesFurther(EdtfDate date, EdtfDate than) {
        return than.latest().isPresent()
                && (date.latest().isEmpty()
                        || date.latest().get().isAfter(than.latest().get()));
    }

    /** Whether something lasts for years, or began before the time of the filter, so that it has no place among the months. */
    boolean spans(EdtfDate date) {
        return date.lasts() && (!within(date, LocalDate::getYear) || beginsBefore(date));
    }

    private boolean beginsBefore(EdtfDate date) {
        return filter.firstDay().filter(date.sortDay()::isBefore).isPresent();
    }

    /** Whether a date without a month of its own may be outside the time of the filter. */
    private boolean doubtful(EdtfDate date) {
        return beginsBefore(date)
                || filter.lastDay()
                        .filter(end ->
                                date.latest().map(day -> day.isAfter(end)).orElse(true))
                        .isPresent();
    }

    private List<Year> grouped(List<TimelineEntry> all) {
        List<Year> years = new ArrayList<>();
        for (TimelineEntry entry : all) {
            int year = filter.firstDay()
                    .filter(entry.date().sortDay()::isBefore)
                    .orElse(entry.date().sortDay())
                    .getYear();
            Integer month = month(entry.date());
            boolean doubtful = month == null && entry.kind() != Kind.SILENCE && doubtful(entry.date());
            if (years.isEmpty() || years.get(years.size() - 1).year() != year) {
                years.add(new Year(year, new ArrayList<>()));
            }
            List<Month> months = years.get(years.size() - 1).months();
            if (months.isEmpty()
                    || !Objects.equals(months.get(months.size() - 1).number(), month)
                    || months.get(months.size() - 1).doubtful() != doubtful) {
                months.add(new Month(month, name(month), doubtful, new ArrayList<>()));
            }
            months.get(months.size() - 1).entries().add(entry);
            join(months);
        }
        return years;
    }

    /** What has no single month stays under the heading of a month that goes on after it. */
    private static void join(List<Month> months) {
        int last = months.size() - 1;
        if (last < 2
                || months.get(last).number() == null
                || months.get(last - 1).doubtful()) {
            return;
        }
        Month begun = months.get(last - 2);
        if (months.get(last).number().equals(begun.number())) {
            begun.entries().addAll(months.remove(last - 1).entries());
            begun.entries().addAll(months.remove(last - 1).entries());
        }
    }

    /** The month that contains all possible days of a date, if there is one. */
    private static @Nullable Integer month(EdtfDate date) {
        return within(date, YearMonth::from) ? date.sortDay().getMonthValue() : null;
    }

    /** Whether all possible days of a date are in one period. */
    private static boolean within(EdtfDate date, Function<LocalDate, ?> period) {
        return date.earliest().isPresent()
                && date.latest().isPresent()
                && date.earliest().map(period).equals(date.latest().map(period));
    }

    private static @Nullable String name(@Nullable Integer month) {
        return month == null ? null : java.time.Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
