package org.engagementtimeline.mechanism;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engagementtimeline.chart.CalendarPeriod;
import org.engagementtimeline.chart.CalendarUnit;
import org.engagementtimeline.chart.TimeScale;
import org.engagementtimeline.vocabulary.EngagementStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what the loader has counted of the engagements of each mechanism. */
@Component
class MechanismCounts {

    private final JdbcClient database;

    MechanismCounts(JdbcClient database) {
        this.database = database;
    }

    private record Row(String mechanism, EngagementStatus status, long number) {}

    /** How often each mechanism met; those of which no engagement is on record are not among them. */
    Map<String, MeetingCounts> meetings() {
        return database
                .sql("select mechanism_id as mechanism, upper(replace(status, '-', '_')) as status, number"
                        + " from rounds_tally")
                .query(Row.class)
                .list()
                .stream()
                .collect(groupingBy(
                        Row::mechanism, collectingAndThen(toMap(Row::status, Row::number), MeetingCounts::new)));
    }

    /** The engagements of each mechanism by the periods in which they begin, in the order of time. */
    Map<String, List<SessionCount>> sessions(List<String> mechanisms, CalendarUnit unit) {
        Map<String, List<SessionCount>> sessions = new HashMap<>();
        database.sql("""
                        select mechanism_id, month / :months as period, sum(met) as met, sum(unmet) as unmet
                        from rounds_month where mechanism_id in (:mechanisms) group by 1, 2 order by 1, 2
                        """)
                .param("mechanisms", mechanisms)
                .param("months", unit.months())
                .query(row -> {
                    sessions.computeIfAbsent(row.getString("mechanism_id"), any -> new ArrayList<>())
                            .add(new SessionCount(
                                    new CalendarPeriod(unit, row.getInt("period")),
                                    row.getLong("met"),
                                    row.getLong("unmet")));
                });
        return sessions;
    }

    /** The scale on which all engagements of some mechanisms have a place, if there are any. */
    Optional<TimeScale> scale(List<String> mechanisms) {
        return database.sql("""
                        select min(first_day) as first, max(last_day) as last,
                            bool_or(opens_before > 0) as before, bool_or(opens_after > 0) as after
                        from timeline_reach where mechanism_id in (:mechanisms) having count(*) > 0
                        """)
                .param("mechanisms", mechanisms)
                .query((row, number) -> TimeScale.covering(
                        row.getObject("first", LocalDate.class),
                        row.getObject("last", LocalDate.class),
                        row.getBoolean("before"),
                        row.getBoolean("after")))
                .optional();
    }

    /**
     * A gap between the rounds of a mechanism.
     *
     * @param counted the round that shows that there is one
     * @param total how many rounds are in all gaps of the mechanism
     */
    record CountedGap(int firstRound, int lastRound, int counted, int total) {

        RoundGap gap() {
            return new RoundGap(firstRound, lastRound);
        }
    }

    /** The first of the gaps between the rounds of a mechanism. */
    List<CountedGap> gaps(String mechanism, int most) {
        return database.sql("""
                        select first_round, last_round, counted, max(so_far) over () as total
                        from rounds_gap where mechanism_id = ? order by first_round limit ?
                        """).params(mechanism, most).query(CountedGap.class).list();
    }
}
