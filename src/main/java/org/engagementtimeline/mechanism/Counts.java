package org.engagementtimeline.mechanism;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engagementtimeline.chart.TimeScale;
import org.engagementtimeline.domain.EngagementStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what the loader has counted of the engagements of each mechanism. */
@Component
class Counts {

    private static final int STEPS = 24;

    private final JdbcClient database;

    Counts(JdbcClient database) {
        this.database = database;
    }

    private record Row(String mechanism, String status, long number) {

        EngagementStatus of() {
            return EngagementStatus.valueOf(status);
        }
    }

    /** How often each mechanism met; those of which no engagement is on record are not among them. */
    Map<String, Tally> tallies() {
        return database
                .sql("select mechanism_id as mechanism, upper(replace(status, '-', '_')) as status, number"
                        + " from rounds_tally")
                .query(Row.class)
                .list()
                .stream()
                .collect(groupingBy(Row::mechanism))
                .entrySet()
                .stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        rows -> Tally.of(rows.getValue().stream().collect(toMap(Row::of, Row::number)))));
    }

    /** The engagements of each mechanism by the months in which they begin. */
    Map<String, List<Months>> months(List<String> mechanisms) {
        Map<String, List<Months>> months = new HashMap<>();
        database.sql("select mechanism_id, month, met, unmet from rounds_month where mechanism_id in (:mechanisms)")
                .param("mechanisms", mechanisms)
                .query(row -> {
                    months.computeIfAbsent(row.getString("mechanism_id"), any -> new ArrayList<>())
                            .add(new Months(row.getInt("month"), row.getInt("met"), row.getInt("unmet")));
                });
        return months;
    }

    /** The line on which all engagements of some mechanisms have a place, if there are any. */
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
                        row.getBoolean("after"),
                        STEPS))
                .optional();
    }

    /** A gap, the round that shows that there is one, and how many rounds are in this gap and those before it. */
    record Counted(int firstRound, int lastRound, int counted, long soFar) {

        RoundGap gap() {
            return new RoundGap(firstRound, lastRound);
        }
    }

    /** The first of the gaps between the rounds of a mechanism. */
    List<Counted> gaps(String mechanism, int most) {
        return database.sql("select first_round, last_round, counted, so_far from rounds_gap where mechanism_id = ?"
                        + " order by first_round limit ?")
                .params(mechanism, most)
                .query(Counted.class)
                .list();
    }

    /** How many rounds of a mechanism are known only by their number. */
    int numbered(String mechanism) {
        return database.sql("select so_far from rounds_gap where mechanism_id = ? order by first_round desc limit 1")
                .param(mechanism)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }
}
