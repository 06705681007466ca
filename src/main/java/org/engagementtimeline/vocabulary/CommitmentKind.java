package org.engagementtimeline.vocabulary;

/** What sort of promise it is (after PLOVER AGREE and the Peace Accords Matrix). */
public enum CommitmentKind implements Term {
    /** Something one party does by itself. */
    MEASURE,
    /** An intention declared. */
    PLEDGE,
    /** Something the parties bind each other to. */
    AGREEMENT,
    /** A next step in talking. */
    PROCEDURAL_STEP,
    /** Something one party offers. */
    PROPOSAL;
}
