package org.engagementtimeline.vocabulary;

import jakarta.persistence.EnumeratedValue;
import java.util.Arrays;
import java.util.List;

/** Whether an engagement took place; only held and under way count as met. */
public enum EngagementStatus implements Term {
    HELD,
    /** It was going on when the source reported it. */
    UNDER_WAY,
    ANNOUNCED,
    POSTPONED,
    CANCELLED;

    /** Those that count as met. */
    public static final List<EngagementStatus> MET =
            Arrays.stream(values()).filter(EngagementStatus::met).toList();

    @EnumeratedValue
    private final String term = term();

    /** Whether the parties met: an announced engagement never counts as held. */
    public boolean met() {
        return this == HELD || this == UNDER_WAY;
    }

    public boolean isHeld() {
        return this == HELD;
    }

    /** The words of the status where it qualifies a title: in files and charts. Marks on pages have messages ({@code mark.*}). */
    public String inMark() {
        return this == ANNOUNCED ? "announced only" : words();
    }
}
