package org.engagementtimeline.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.engagementtimeline.chart.Step;
import org.engagementtimeline.chart.TimeScale;
import org.engagementtimeline.domain.BackgroundEvent;
import org.engagementtimeline.domain.Certainty;
import org.engagementtimeline.filter.EngagementFilter;
import org.engagementtimeline.filter.Selection;
import org.springframework.stereotype.Component;

/**
 * Draws the picture above the timeline: all of time, or the stretch that the filter asks for with one step around it.
 * Its size is bounded whatever the record holds: above some hundred marks it counts by steps of time.
 */
@Component
public class Overviews {

    private static final int MOST_MARKS = 200;

    private final OverviewRecord record;
    private final Plots plots;

    Overviews(OverviewRecord record, Plots plots) {
        this.record = record;
        this.plots = plots;
    }

    /** The picture for a filter; none while the record holds no engagement. */
    public Optional<Overview> of(Selection selection) {
        EngagementFilter filter = selection.filter();
        List<Reach> reaches = plots.reaches();
        return whole(reaches).map(whole -> {
            Optional<TimeScale> chosen = chosen(filter, whole);
            TimeScale shown = chosen.map(stretch -> around(stretch, whole)).orElse(whole);
            Drawing drawing = new Drawing(filter, shown);
            List<Overview.Lane> lanes = lanes(drawing, selection, Lanes.of(selection.mechanisms(), reaches), shown);
            return new Overview(
                    drawing.span(),
                    shown.equals(whole)
                            ? Optional.empty()
                            : Optional.of(
                                    filter.link().without("from").without("to").toString()),
                    lanes.stream()
                            .flatMap(lane -> lane.bins().stream())
                            .mapToLong(Overview.Bin::count)
                            .max()
                            .orElse(0),
                    lanes,
                    filter.background()
                            ? Optional.of(background(
                                    drawing, shown, lanes.get(lanes.size() - 1).bottom()))
                            : Optional.empty(),
                    filter.background() && shown.equals(whole)
                            ? record.backgroundOutside(shown.first(), shown.last())
                            : 0,
                    drawing.ticks(),
                    drawing.subdivisions(),
                    chosen.map(drawing::extent));
        });
    }

    private List<Overview.Lane> lanes(Drawing drawing, Selection selection, Lanes lanes, TimeScale shown) {
        Selection.Part within = selection.within(shown.first(), shown.last());
        if (within.count() <= MOST_MARKS) {
            List<Plot> found = plots.of(within);
            return below(lanes.all(), (lane, top) -> drawing.engagements(lane, Lanes.on(lane, found, Plot::lane), top));
        }
        Map<Lanes.Lane, List<BinCount>> counts = new LinkedHashMap<>();
        lanes.all().forEach(lane -> counts.put(lane, Plots.counts(lane, selection, shown, drawing.step())));
        long most = counts.values().stream()
                .flatMap(List::stream)
                .mapToLong(BinCount::count)
                .max()
                .orElse(0);
        return below(counts.keySet(), (lane, top) -> drawing.bins(lane, counts.get(lane), most, top));
    }

    /** Draws lanes, each below the one before. */
    private static List<Overview.Lane> below(
            Collection<Lanes.Lane> lanes, BiFunction<Lanes.Lane, Integer, Overview.Lane> drawing) {
        List<Overview.Lane> drawn = new ArrayList<>();
        lanes.forEach(lane -> drawn.add(drawing.apply(
                lane, drawn.isEmpty() ? 0 : drawn.get(drawn.size() - 1).bottom())));
        return drawn;
    }

    private Overview.Lane background(Drawing drawing, TimeScale shown, int top) {
        Lanes.Lane lane = Lanes.unchosen("Background", Set.of());
        List<String> events = record.backgroundWithin(shown.first(), shown.last(), MOST_MARKS + 1);
        if (events.size() <= MOST_MARKS) {
            return drawing.events(
                    lane,
                    record.background(events).stream().map(Overviews::plot).toList(),
                    top);
        }
        List<BinCount> counts = record
                .backgroundCounts(
                        Step.MONTH.number(shown.first()),
                        Step.MONTH.number(shown.last()),
                        drawing.step().months())
                .stream()
                .map(row -> new BinCount(((Number) row[0]).intValue(), (long) row[1], (long) row[1], (long) row[1]))
                .toList();
        return drawing.bins(
                lane, counts, counts.stream().mapToLong(BinCount::count).max().orElse(0), top);
    }

    private static Plot plot(BackgroundEvent event) {
        return new Plot(
                event.id(),
                event.title(),
                null,
                event.certainty().term(),
                event.certainty() == Certainty.STATED ? "" : event.certainty().words(),
                event.date(),
                event.dated().inferred(),
                true);
    }

    /** The line on which all engagements lie: from the beginning of a step that is named, with room for what is open. */
    private static Optional<TimeScale> whole(List<Reach> reaches) {
        return reaches.stream()
                .map(Reach::firstDay)
                .min(Comparator.naturalOrder())
                .map(first -> {
                    LocalDate last = reaches.stream()
                            .map(Reach::lastDay)
                            .max(Comparator.naturalOrder())
                            .orElseThrow();
                    boolean opensBefore = reaches.stream().anyMatch(reach -> reach.opensBefore() > 0);
                    boolean opensAfter = reaches.stream().anyMatch(reach -> reach.opensAfter() > 0);
                    Step named = Step.fitting(first, last, Drawing.STEPS_NAMED);
                    Step counted = Step.fitting(first, last, Drawing.STEPS_COUNTED);
                    return new TimeScale(
                            named.start(opensBefore ? counted.start(first).minusDays(1) : first),
                            counted.end(opensAfter ? counted.end(last).plusDays(1) : last));
                });
    }

    /** The part of all time that the filter asks for; none when it asks for all, or for a time without engagements. */
    private static Optional<TimeScale> chosen(EngagementFilter filter, TimeScale whole) {
        LocalDate first =
                filter.from() == null ? whole.first() : later(filter.from().first(), whole.first());
        LocalDate last =
                filter.to() == null ? whole.last() : earlier(filter.to().last(), whole.last());
        return first.isAfter(last) || filter.from() == null && filter.to() == null
                ? Optional.empty()
                : Optional.of(new TimeScale(first, last));
    }

    /** A stretch in whole steps with one more on either side, so that what is next to it stays in reach. */
    private static TimeScale around(TimeScale stretch, TimeScale whole) {
        Step step = Step.fitting(stretch.first(), stretch.last(), Drawing.STEPS_NAMED - 2);
        return new TimeScale(
                later(step.start(step.start(stretch.first()).minusDays(1)), whole.first()),
                earlier(step.end(step.end(stretch.last()).plusDays(1)), whole.last()));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return Stream.of(one, other).max(Comparator.naturalOrder()).orElseThrow();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return Stream.of(one, other).min(Comparator.naturalOrder()).orElseThrow();
    }
}
