package org.engagementtimeline.vocabulary;

/** How well a source shows that someone was at an engagement. */
public enum Presence implements Term {
    /** The source shows them there. */
    ATTENDED,
    /** The source reports that they came for it, and not that they took part. */
    TRAVELLED,
    /** The source only announces them. */
    EXPECTED;

    public boolean isAttended() {
        return this == ATTENDED;
    }
}
