package org.engagementtimeline.mechanism;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.filtering;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engagementtimeline.chart.CalendarUnit;
import org.engagementtimeline.chart.CalendarUnit.CalendarPeriod;
import org.engagementtimeline.chart.TimeAxis;
import org.engagementtimeline.chart.TimeScale;
import org.engagementtimeline.vocabulary.EngagementStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what the loader has counted of the engagements of each mechanism. */
@Component
class MechanismCounts {

    private final JdbcClient database;

    MechanismCounts(JdbcClient database) {
        this.database = database;
    }

    private record Row(String mechanism, @Nullable EngagementStatus status, long number) {}

    /** How often each mechanism met. */
    Map<String, MeetingCounts> meetings() {
        return database.sql("""
                        select mechanism.id as mechanism, upper(replace(status, '-', '_')) as status, number
                        from mechanism left join rounds_tally on mechanism_id = mechanism.id
                        """).query(Row.class).list().stream()
                .collect(groupingBy(
                        Row::mechanism,
                        filtering(
                                row -> row.status() != null,
                                collectingAndThen(toMap(Row::status, Row::number), MeetingCounts::new))));
    }

    /** The engagements of each mechanism by the periods in which they begin, in the order of time. */
    Map<String, List<SessionCount>> sessions(List<String> mechanisms, CalendarUnit unit) {
        return database
                .sql("""
                        select mechanism_id, month / :months as period, sum(met) as met, sum(unmet) as unmet
                        from rounds_month where mechanism_id in (:mechanisms) group by 1, 2 order by 1, 2
                        """)
                .param("mechanisms", mechanisms)
                .param("months", unit.months())
                .query((row, number) -> Map.entry(
                        row.getString("mechanism_id"),
                        new SessionCount(
                                new CalendarPeriod(unit, row.getInt("period")),
                                row.getLong("met"),
                                row.getLong("unmet"))))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    /** The axis on which all engagements of some mechanisms have a place, if there are any. */
    Optional<TimeAxis> axis(List<String> mechanisms) {
        return database.sql("""
                        select min(first_day) as first, max(last_day) as last,
                            bool_or(opens_before > 0) as before, bool_or(opens_after > 0) as after
                        from timeline_reach where mechanism_id in (:mechanisms) having count(*) > 0
                        """)
                .param("mechanisms", mechanisms)
                .query((row, number) -> TimeAxis.of(TimeScale.covering(
                        row.getObject("first", LocalDate.class),
                        row.getObject("last", LocalDate.class),
                        row.getBoolean("before"),
                        row.getBoolean("after"))))
                .optional();
    }

    /** How many rounds of a mechanism are known only by their number. */
    int numberedRounds(String mechanism) {
        return database.sql("select coalesce(max(so_far), 0) from rounds_gap where mechanism_id = ?")
                .param(mechanism)
                .query(Integer.class)
                .single();
    }

    /** The first of the gaps between the rounds of a mechanism. */
    List<RoundGap> gaps(String mechanism, int most) {
        return database.sql("""
                        select first_round as first, last_round as last, counted
                        from rounds_gap where mechanism_id = ? order by first_round limit ?
                        """).params(mechanism, most).query(RoundGap.class).list();
    }
}
