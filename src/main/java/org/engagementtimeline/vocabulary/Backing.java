package org.engagementtimeline.vocabulary;

/** How far the sources back a commitment, the first of these that fits. */
public enum Backing implements Term {
    /** No source says whom it binds. */
    PARTIES_NOT_STATED,
    /** Several parties are to have made it, and only one of them says so. */
    ONE_SIDE,
    /** One source has it, and another one that tells of the same engagement does not. */
    ONE_SOURCE,
    /** Its parties made it jointly. */
    JOINT,
    /** One party made it by itself. */
    OWN;
}
