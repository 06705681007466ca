package org.engagementtimeline.mechanism;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.engagement.Elapsed;
import org.jspecify.annotations.Nullable;

/**
 * How long after the meeting before each meeting of a mechanism was. Only what met is measured, and only from what met:
 * the day of an announced engagement is a plan.
 */
final class Intervals {

    private Intervals() {}

    /** An engagement as intervals see it. */
    record Point(EdtfDate date, @Nullable Integer round, boolean met) {}

    /**
     * @param points in the order of time
     * @return one for each point, in words
     */
    static List<Optional<String>> of(List<Point> points) {
        List<Optional<String>> words = new ArrayList<>();
        Point before = null;
        for (Point point : points) {
            words.add(before == null || !point.met() ? Optional.empty() : Optional.of(words(before, point)));
            before = point.met() ? point : before;
        }
        return words;
    }

    private static String words(Point before, Point point) {
        Elapsed elapsed = Elapsed.between(before.date(), point.date());
        String from = before.round() == null ? "the meeting before" : "round " + before.round();
        if (elapsed.sameDay()) {
            return (elapsed.about() ? "at about the same time as " : "on the same day as ") + from;
        }
        return elapsed.words() + " after " + from;
    }
}
