package org.engagementtimeline.person;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.engagementtimeline.chart.Axis;
import org.engagementtimeline.chart.Mark;
import org.engagementtimeline.chart.TimeScale;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.person.PersonPage.Day;
import org.engagementtimeline.person.PersonPage.OfficeHeld;

/**
 * The picture of when sources show someone in which office: a lane for each office, a mark for each date. Nothing joins the
 * marks, for no source says that the office was held between them.
 *
 * @param holds which kinds of marks there are, for the key
 * @param more how many offices there are besides the lanes
 */
record OfficeChart(Axis axis, List<Lane> lanes, List<Hold> holds, int more) {

    private static final int STEPS = 24;
    private static final int MOST_LANES = 12;
    private static final int MOST_MARKS = 60;

    /** @param marks each leading to its place in the list below the picture */
    record Lane(String title, List<Mark> marks) {}

    /** The picture, if there is more than one day to draw. */
    static Optional<OfficeChart> of(List<OfficeHeld> offices) {
        List<Day> days =
                offices.stream().flatMap(office -> office.days().stream()).toList();
        List<EdtfDate> dates = days.stream().map(day -> day.date().value()).toList();
        if (dates.stream().map(EdtfDate::sortDay).distinct().count() < 2) {
            return Optional.empty();
        }
        TimeScale scale = TimeScale.covering(dates, STEPS);
        int drawn = Math.min(MOST_LANES, offices.size());
        return Optional.of(new OfficeChart(
                Axis.of(scale),
                IntStream.range(0, drawn)
                        .mapToObj(number -> lane(offices.get(number), "#office-" + (number + 1), scale))
                        .toList(),
                days.stream().map(Day::hold).distinct().sorted().toList(),
                offices.size() - drawn));
    }

    public boolean extended() {
        return lanes.stream().flatMap(lane -> lane.marks().stream()).anyMatch(Mark::extended);
    }

    private static Lane lane(OfficeHeld office, String address, TimeScale scale) {
        List<Mark> marks = office.days().size() > MOST_MARKS
                ? crowded(office.days(), address, scale)
                : office.days().stream()
                        .map(day ->
                                Mark.of(scale, day.date().value(), day.hold().sign(), address, title(office, day)))
                        .toList();
        return new Lane(office.title(), marks);
    }

    private static String title(OfficeHeld office, Day day) {
        EdtfDate date = day.date().value();
        String certainty = date.certaintyInWords().isEmpty() ? "" : ", " + date.certaintyInWords();
        String hold = day.hold().words().isEmpty() ? "" : ", " + day.hold().words();
        return office.title() + hold + ": " + date.inWords() + certainty;
    }

    /** One mark for all dates of one step of the calendar, where a mark for each could not be told apart. */
    private static List<Mark> crowded(List<Day> days, String address, TimeScale scale) {
        TimeScale.Tick first = scale.ticks(MOST_MARKS).get(0);
        Map<Integer, List<Day>> bySteps = days.stream()
                .collect(
                        groupingBy(day -> first.step().number(day.date().value().sortDay()), TreeMap::new, toList()));
        return bySteps.values().stream()
                .map(step -> {
                    LocalDate start =
                            first.step().start(step.get(0).date().value().sortDay());
                    Hold hold =
                            step.stream().map(Day::hold).reduce(Hold::stronger).orElseThrow();
                    String words = first.step().words(start) + ": " + step.size()
                            + (step.size() == 1 ? " date " : " dates ") + hold.words();
                    return Mark.of(scale, step.get(0).date().value(), hold.sign(), address, words.strip());
                })
                .toList();
    }
}
