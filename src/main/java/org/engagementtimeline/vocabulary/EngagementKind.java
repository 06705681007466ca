package org.engagementtimeline.vocabulary;

/** The form that an engagement has (after PLOVER CONSULT). */
public enum EngagementKind implements Term {
    /** A meeting of a standing committee. */
    SESSION,
    /** A round of talks between officials. */
    TALKS,
    /** One side travels to the other. */
    VISIT,
    /** A single meeting. */
    MEETING,
    /** A mediation by a council of both sides. */
    JIRGA;

    /** As in "Visit to Kabul" and "Talks in Kabul". */
    public String preposition() {
        return this == VISIT ? "to" : "in";
    }
}
