package org.engagementtimeline.mechanism;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.partitioningBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.engagementtimeline.chart.CalendarUnit.CalendarPeriod;
import org.engagementtimeline.chart.TimeAxis;
import org.engagementtimeline.chart.TimeScale;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.evidence.Dated;
import org.engagementtimeline.vocabulary.EngagementStatus;
import org.jspecify.annotations.Nullable;

/** Sessions for tests. */
final class Sessions {

    static final TimeScale YEAR = new TimeScale(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));

    private Sessions() {}

    static Session met(String date, @Nullable Integer round) {
        return session(date, round, EngagementStatus.HELD);
    }

    static Session announced(String date) {
        return session(date, null, EngagementStatus.ANNOUNCED);
    }

    static Session session(String date, @Nullable Integer round, EngagementStatus status) {
        return new Session("id", "Talks", new Dated(EdtfDate.parse(date), false), round, status);
    }

    /** Rounds that are known because there was one after them. */
    static RoundGap gap(int first, int last) {
        return new RoundGap(first, last, last + 1);
    }

    /** The lane of some sessions, counted as the database counts them. */
    static SessionLane lane(List<Session> sessions, TimeScale scale) {
        Map<CalendarPeriod, Map<Boolean, Long>> counts = sessions.stream()
                .collect(groupingBy(
                        session -> scale.barUnit().period(session.date().sortDay()),
                        () -> new TreeMap<>(comparing(CalendarPeriod::first)),
                        partitioningBy(session -> session.status().isHeld(), counting())));
        return SessionLane.of(
                "jcc",
                sessions,
                counts.entrySet().stream()
                        .map(count -> new SessionCount(
                                count.getKey(),
                                count.getValue().get(true),
                                count.getValue().get(false)))
                        .toList(),
                TimeAxis.of(scale));
    }

    /** So many that met, on one day after another of 2025. */
    static List<Session> daily(int number) {
        return IntStream.range(0, number)
                .mapToObj(day -> met(LocalDate.of(2025, 1, 1).plusDays(day).toString(), null))
                .toList();
    }
}
