package org.engagementtimeline.mechanism;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.engagementtimeline.edtf.Elapsed;

/**
 * How long after the meeting before each meeting of a mechanism was. Only what met is measured, and only from what met:
 * the day of an announced engagement is a plan.
 */
final class Intervals {

    private Intervals() {}

    /**
     * @param sessions in the order of time
     * @return one for each, in words
     */
    static List<Optional<String>> of(List<Session> sessions) {
        List<Optional<String>> words = new ArrayList<>();
        Session before = null;
        for (Session session : sessions) {
            words.add(before == null || !session.met() ? Optional.empty() : Optional.of(words(before, session)));
            before = session.met() ? session : before;
        }
        return words;
    }

    private static String words(Session before, Session session) {
        Elapsed elapsed = Elapsed.between(before.date(), session.date());
        String from = before.round() == null ? "the meeting before" : "round " + before.round();
        if (elapsed.sameDay()) {
            return (elapsed.about() ? "at about the same time as " : "on the same day as ") + from;
        }
        return elapsed.words() + " after " + from;
    }
}
