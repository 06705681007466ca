package org.engagementtimeline.person;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.engagementtimeline.chart.CalendarUnit.CalendarPeriod;
import org.engagementtimeline.chart.ChartMark;
import org.engagementtimeline.chart.ChartSvg;
import org.engagementtimeline.chart.TimeAxis;
import org.engagementtimeline.chart.TimeScale;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.person.PersonPage.Day;
import org.engagementtimeline.person.PersonPage.OfficeHeld;

/**
 * The chart of when sources show someone in which office: a lane for each office, a mark for each date. Nothing joins the
 * marks, because no source says that the office was held between them.
 *
 * @param holds which kinds of marks there are, for the key
 * @param more how many offices there are beyond the lanes
 */
public record OfficeChart(TimeAxis axis, List<Lane> lanes, List<Hold> holds, int more) {

    private static final int MOST_LANES = 12;
    private static final int MOST_MARKS = 60;

    /** @param marks each leading to its place in the list below the chart */
    public record Lane(String title, List<ChartMark> marks) {

        /** Its marks; see {@link ChartSvg}. */
        public String svg(String base) {
            return ChartSvg.of(marks, List.of(), base);
        }
    }

    /** The chart, if there is more than one day to draw. */
    static Optional<OfficeChart> of(List<OfficeHeld> offices) {
        List<Day> days =
                offices.stream().flatMap(office -> office.days().stream()).toList();
        List<EdtfDate> dates = days.stream().map(day -> day.date().value()).toList();
        if (dates.stream().map(EdtfDate::sortDay).distinct().count() < 2) {
            return Optional.empty();
        }
        TimeAxis axis = TimeAxis.of(TimeScale.covering(dates));
        int drawn = Math.min(MOST_LANES, offices.size());
        return Optional.of(new OfficeChart(
                axis,
                IntStream.range(0, drawn)
                        .mapToObj(number -> lane(offices.get(number), "#office-" + (number + 1), axis.scale()))
                        .toList(),
                days.stream().map(Day::hold).distinct().sorted().toList(),
                offices.size() - drawn));
    }

    public boolean hasBands() {
        return lanes.stream().flatMap(lane -> lane.marks().stream()).anyMatch(ChartMark::band);
    }

    private static Lane lane(OfficeHeld office, String address, TimeScale scale) {
        Stream<ChartMark> marks = office.days().size() <= MOST_MARKS
                ? office.days().stream().map(day -> mark(office, day, address, scale))
                : office.days().stream()
                        .collect(groupingBy(
                                day -> scale.barUnit().period(day.date().value().sortDay()),
                                () -> new TreeMap<>(comparing(CalendarPeriod::index)),
                                toList()))
                        .entrySet()
                        .stream()
                        .map(counted -> mark(counted.getKey(), counted.getValue(), address, scale));
        return new Lane(office.title(), marks.toList());
    }

    private static ChartMark mark(OfficeHeld office, Day day, String address, TimeScale scale) {
        EdtfDate date = day.date().value();
        String hold = day.hold().words().isEmpty() ? "" : ", " + day.hold().words();
        return ChartMark.of(
                scale, date, day.hold().sign(), address, office.title() + hold + ": " + ChartMark.words(date));
    }

    /** One mark for all dates of a period, where a mark for each could not be told apart. */
    private static ChartMark mark(CalendarPeriod period, List<Day> days, String address, TimeScale scale) {
        Hold hold = days.stream().map(Day::hold).min(naturalOrder()).orElseThrow();
        String title = period.inWords() + ": " + days.size() + (days.size() == 1 ? " date " : " dates ") + hold.words();
        return ChartMark.of(scale, days.get(0).date().value(), hold.sign(), address, title.strip());
    }
}
