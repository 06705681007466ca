package org.engagementtimeline.filter;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.engagementtimeline.edtf.EdtfDate;
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
                EdtfDate date, String label, EngagementFilter filter, Selection.Part selectable, Link wider) {
            LocalDate first = date.sortDay();
            LocalDate last = date.latest().orElseThrow();
            boolean exactly = date.equals(filter.from()) && date.equals(filter.to());
            boolean within = filter.firstDay()
                            .filter(day -> !day.isBefore(first))
                            .isPresent()
                    && filter.lastDay().filter(day -> !day.isAfter(last)).isPresent();
            return new Period(
                    "time-" + date,
                    label,
                    within,
                    !within && !selectable.mayBeWithin(first, last),
                    (exactly ? wider : to(filter.link(), date)).toString());
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
                        .mapToObj(year -> String.format("%04d", year))
                        .map(year -> Period.of(EdtfDate.parse(year), year, filter, selectable, atAnyTime))
                        .toList())
                .orElse(List.of());
        return new PeriodOptions(
                years,
                filter.oneYear().map(year -> months(year, filter, selectable)).orElse(List.of()));
    }

    private static List<Period> months(int year, EngagementFilter filter, Selection.Part selectable) {
        Link wider = to(filter.link(), EdtfDate.parse(String.format("%04d", year)));
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> Period.of(
                        EdtfDate.parse(String.format("%04d-%02d", year, month)),
                        Month.of(month).getDisplayName(TextStyle.SHORT, Locale.ENGLISH),
                        filter,
                        selectable,
                        wider))
                .toList();
    }

    private static Link to(Link link, EdtfDate date) {
        return link.withOnly("from", date.toString()).withOnly("to", date.toString());
    }

    /** Those at the beginning, which are always shown. */
    public List<Period> unfolded() {
        return years.subList(0, Math.min(MOST_UNFOLDED, years.size()));
    }

    public List<Period> folded() {
        return years.subList(unfolded().size(), years.size());
    }
}
