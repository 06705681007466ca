package org.engagementtimeline.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.engagementtimeline.chart.Step;
import org.engagementtimeline.chart.TimeScale;
import org.engagementtimeline.domain.Engagement;
import org.engagementtimeline.domain.EngagementStatus;
import org.engagementtimeline.filter.EngagementSelector;
import org.engagementtimeline.filter.Facet;
import org.engagementtimeline.filter.Selection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the engagements of a stretch of time, one by one or counted by steps, and which of them a filter selects. */
@Component
class Plots {

    private final OverviewRecord record;
    private final EngagementSelector selector;
    private final JdbcClient database;

    Plots(OverviewRecord record, EngagementSelector selector, JdbcClient database) {
        this.record = record;
        this.selector = selector;
        this.database = database;
    }

    /** How far the engagements of each mechanism reach, whatever is selected. */
    List<Reach> reaches() {
        return database.sql("select * from timeline_reach").query(Reach.class).list();
    }

    /** Some engagements in the order of time, and whether the filter selects each. */
    List<Plot> of(Selection.Part part) {
        Set<String> selected = new HashSet<>(selector.ids(part.selected()));
        return record.engagements(selector.ids(part)).stream()
                .map(engagement -> plot(engagement, selected.contains(engagement.id())))
                .toList();
    }

    private static Plot plot(Engagement engagement, boolean fits) {
        EngagementStatus status = engagement.status();
        return new Plot(
                engagement.id(),
                engagement.title(),
                engagement.mechanism() == null ? null : engagement.mechanism().id(),
                status.term(),
                status == EngagementStatus.HELD ? "" : status.inMark(),
                engagement.date(),
                engagement.dated().inferred(),
                fits);
    }

    /** How many of a lane begin in each step of the stretch in which some do, in the order of time. */
    static List<BinCount> counts(Lanes.Lane lane, Selection selection, TimeScale stretch, Step step) {
        Selection.Part all =
                selection.having(Facet.MECHANISM, lane.mechanisms().isEmpty() ? Set.of(Facet.NONE) : lane.mechanisms());
        Selection.Part fitting = all.selected();
        Selection.Part met = all.met();
        List<BinCount> counts = new ArrayList<>();
        for (int number = step.number(stretch.first()); number <= step.number(stretch.last()); number++) {
            LocalDate first = step.start(number);
            LocalDate last = step.end(first);
            long count = all.count(first, last);
            if (count > 0) {
                counts.add(new BinCount(number, count, fitting.count(first, last), met.count(first, last)));
            }
        }
        return counts;
    }
}
