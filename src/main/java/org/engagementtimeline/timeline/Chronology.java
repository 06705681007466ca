package org.engagementtimeline.timeline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.engagement.Elapsed;
import org.engagementtimeline.engagement.EngagementLine;
import org.engagementtimeline.timeline.TimelineFilter.Sort;
import org.engagementtimeline.timeline.TimelinePage.Entry;
import org.engagementtimeline.timeline.TimelinePage.Event;
import org.engagementtimeline.timeline.TimelinePage.Month;
import org.engagementtimeline.timeline.TimelinePage.Year;
import org.jspecify.annotations.Nullable;

/** Puts engagements and backdrop into one order of time, under years and months, and names the long silences. */
record Chronology(Sort sort) {

    private static final long MONTHS_OF_SILENCE_WORTH_NAMING = 6;

    List<Year> years(List<EngagementLine> engagements, List<Event> backdrop) {
        List<Dated> all = new ArrayList<>();
        engagements.forEach(line -> all.add(new Dated(line.date(), line.id(), new Entry(line, null, null))));
        backdrop.forEach(event -> all.add(new Dated(event.date(), event.id(), new Entry(null, event, null))));
        Comparator<Dated> inTime =
                Comparator.comparing((Dated dated) -> dated.date().sortDay()).thenComparing(Dated::id);
        all.sort(sort == Sort.NEWEST ? inTime.reversed() : inTime);
        return grouped(withSilences(all));
    }

    private record Dated(EdtfDate date, String id, Entry entry) {}

    /** A silence stands between two engagements that took place, with none that did between them. */
    private List<Dated> withSilences(List<Dated> all) {
        List<Dated> result = new ArrayList<>();
        EdtfDate lastMet = null;
        int lastAt = 0;
        for (Dated dated : all) {
            EngagementLine line = dated.entry().engagement();
            if (line != null && line.status().met()) {
                if (lastMet != null) {
                    Elapsed silence = sort == Sort.NEWEST
                            ? Elapsed.between(dated.date(), lastMet)
                            : Elapsed.between(lastMet, dated.date());
                    if (silence.leastMonths() >= MONTHS_OF_SILENCE_WORTH_NAMING) {
                        Dated before = result.get(lastAt);
                        result.add(
                                lastAt + 1,
                                new Dated(before.date(), before.id(), new Entry(null, null, silence.words())));
                    }
                }
                lastMet = dated.date();
                result.add(dated);
                lastAt = result.size() - 1;
            } else {
                result.add(dated);
            }
        }
        return result;
    }

    private static List<Year> grouped(List<Dated> all) {
        List<Year> years = new ArrayList<>();
        for (Dated dated : all) {
            int year = dated.date().sortDay().getYear();
            Integer month = month(dated.date());
            if (years.isEmpty() || years.get(years.size() - 1).year() != year) {
                years.add(new Year(year, new ArrayList<>()));
            }
            List<Month> months = years.get(years.size() - 1).months();
            if (months.isEmpty()
                    || !Objects.equals(months.get(months.size() - 1).number(), month)) {
                months.add(new Month(month, name(month), new ArrayList<>()));
            }
            months.get(months.size() - 1).entries().add(dated.entry());
        }
        return years;
    }

    /** The month a date is certain to lie in, if there is one. */
    private static @Nullable Integer month(EdtfDate date) {
        LocalDate earliest = date.earliest().orElse(null);
        LocalDate latest = date.latest().orElse(null);
        return earliest != null && latest != null && YearMonth.from(earliest).equals(YearMonth.from(latest))
                ? earliest.getMonthValue()
                : null;
    }

    private static @Nullable String name(@Nullable Integer month) {
        return month == null ? null : java.time.Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
