package org.engagementtimeline.vocabulary;

import jakarta.persistence.EnumeratedValue;

/** Whether an engagement took place. Only held counts as met; under way is counted apart. */
public enum EngagementStatus implements Term {
    HELD,
    /** It was going on when the source reported it. */
    UNDER_WAY,
    ANNOUNCED,
    POSTPONED,
    CANCELLED;

    @EnumeratedValue
    private final String term = term();

    public boolean isHeld() {
        return this == HELD;
    }

    /** Whether it began, so that its date is no plan. */
    public boolean begun() {
        return this == HELD || this == UNDER_WAY;
    }

    /** The words of the status where it qualifies a title: in files and charts. Marks on pages have messages ({@code mark.*}). */
    public String inMark() {
        return this == ANNOUNCED ? "announced only" : this == UNDER_WAY ? "under way when reported" : words();
    }
}
