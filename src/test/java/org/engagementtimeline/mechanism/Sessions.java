package org.engagementtimeline.mechanism;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.engagementtimeline.chart.Step;
import org.engagementtimeline.chart.TimeScale;
import org.engagementtimeline.domain.EngagementStatus;
import org.engagementtimeline.edtf.EdtfDate;
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
        return new Session("id", "Talks", EdtfDate.parse(date), false, round, status);
    }

    static List<Months> months(List<Session> sessions) {
        return sessions.stream()
                .map(session -> new Months(
                        Step.MONTH.number(session.date().sortDay()), session.met() ? 1 : 0, session.met() ? 0 : 1))
                .toList();
    }

    /** So many that met, on one day after another of 2025. */
    static List<Session> daily(int number) {
        return IntStream.range(0, number)
                .mapToObj(day -> met(LocalDate.of(2025, 1, 1).plusDays(day).toString(), null))
                .toList();
    }
}
