package org.engagementtimeline.filter;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.engagementtimeline.web.Link;

/**
 * The years of the record, and the months of the chosen year, as links that set the time of a filter.
 *
 * @param years the latest first
 * @param months in order; empty unless the filter's time is within one year
 */
public record PeriodOptions(List<Period> years, List<Period> months) {

    private static final int MOST_YEARS = 100;
    private static final int MOST_UNFOLDED = 12;

    /**
     * A year or a month.
     *
     * @param key the id of its link, unique on the page
     * @param label its name, as short as the list can have it
     * @param chosen whether the filter's time is this, or is within it
     * @param idle whether choosing it would leave nothing
     * @param address the address that sets the time to this or, if it is this already, widens it
     */
    public record Period(String key, String label, boolean chosen, boolean idle, String address) {

        private static Period of(
                Day day, String label, EngagementFilter filter, Selection.Part selectable, Link wider) {
            boolean exactly = day.equals(filter.from()) && day.equals(filter.to());
            boolean within = filter.from() != null
                    && filter.to() != null
                    && !filter.from().first().isBefore(day.first())
                    && !filter.to().last().isAfter(day.last());
            return new Period(
                    "time-" + day,
                    label,
                    within,
                    !within && !selectable.mayBeWithin(day.first(), day.last()),
                    (exactly ? wider : to(filter.link(), day)).toString());
        }
    }

    public static PeriodOptions of(Selection selection) {
        EngagementFilter filter = selection.filter();
        Selection.Part selectable = selection.atAnyTime();
        Link atAnyTime = filter.link().without("from").without("to");
        List<Period> years = selection
                .index()
                .years()
                .map(range -> IntStream.iterate(range.last(), year -> year >= range.first(), year -> year - 1)
                        .limit(MOST_YEARS)
                        .mapToObj(year -> Day.of(String.format("%04d", year)))
                        .map(year -> Period.of(year, year.text(), filter, selectable, atAnyTime))
                        .toList())
                .orElse(List.of());
        return new PeriodOptions(
                years,
                filter.oneYear().map(year -> months(year, filter, selectable)).orElse(List.of()));
    }

    private static List<Period> months(Day year, EngagementFilter filter, Selection.Part selectable) {
        Link wider = to(filter.link(), year);
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> Period.of(
                        Day.of(String.format("%s-%02d", year, month)),
                        Month.of(month).getDisplayName(TextStyle.SHORT, Locale.ENGLISH),
                        filter,
                        selectable,
                        wider))
                .toList();
    }

    private static Link to(Link link, Day day) {
        return link.withOnly("from", day.text()).withOnly("to", day.text());
    }

    /** Those at the beginning, which are always shown. */
    public List<Period> unfolded() {
        return years.subList(0, Math.min(MOST_UNFOLDED, years.size()));
    }

    public List<Period> folded() {
        return years.subList(unfolded().size(), years.size());
    }
}
