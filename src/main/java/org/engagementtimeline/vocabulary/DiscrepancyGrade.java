package org.engagementtimeline.vocabulary;

/** How much sources differ on an aspect (FollowTheMoney statement). */
public enum DiscrepancyGrade implements Term {
    /** They cannot all be right. */
    CONFLICT,
    /** One says more, is silent, or words it differently. */
    VARIATION;

    public boolean isConflict() {
        return this == CONFLICT;
    }
}
