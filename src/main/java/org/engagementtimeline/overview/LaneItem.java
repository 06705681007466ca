package org.engagementtimeline.overview;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import org.engagementtimeline.chart.ChartMark;
import org.engagementtimeline.domain.EngagementCard;
import org.engagementtimeline.domain.EngagementCard.Representative;
import org.engagementtimeline.domain.EngagementCard.Side;
import org.engagementtimeline.domain.EngagementFacts.MechanismReference;
import org.engagementtimeline.evidence.Dated;
import org.engagementtimeline.vocabulary.EngagementStatus;

/**
 * An engagement in the overview.
 *
 * @param mechanism its id, if it has one
 * @param sides who stands for each side, a line for each
 */
record LaneItem(
        String id, String title, Optional<String> mechanism, EngagementStatus status, Dated dated, String sides) {

    static final Comparator<LaneItem> IN_TIME =
            comparing((LaneItem item) -> item.dated().date().sortDay()).thenComparing(LaneItem::id);

    static LaneItem of(EngagementCard engagement) {
        return new LaneItem(
                engagement.id(),
                engagement.title(),
                engagement.mechanism().map(MechanismReference::id),
                engagement.status(),
                engagement.dated(),
                engagement.sides().stream().map(LaneItem::inWords).collect(Collectors.joining("\n")));
    }

    private static String inWords(Side side) {
        return side.party().name() + ": "
                + side.representative().map(LaneItem::inWords).orElse("no one named");
    }

    private static String inWords(Representative someone) {
        return someone.name()
                + switch (someone.presence()) {
                    case ATTENDED -> "";
                    case TRAVELLED -> " (travelled to attend)";
                    case EXPECTED -> " (attendance expected)";
                };
    }

    String address() {
        return "/engagements/" + id;
    }

    /** Its title, its date with its doubts and its status if that is not the usual one, and its sides. */
    String inWords() {
        return title + "\n" + when() + (sides.isEmpty() ? "" : "\n" + sides);
    }

    /** As in "16 April 2025 (uncertain), under way". */
    String when() {
        return ChartMark.words(dated) + (status.isHeld() ? "" : ", " + status.inMark());
    }

    /** Its title and, if it is in doubt, how its date is known: "Sixth session, date approximate". */
    String label() {
        String certainty = dated.date().certaintyInWords();
        String doubt = dated.judged() ? certainty + (certainty.isEmpty() ? "" : " and ") + "inferred" : certainty;
        return title + (doubt.isEmpty() ? "" : ", date " + doubt);
    }
}
