package org.engagementtimeline.vocabulary;

/** How a matter stands between those who speak of it (after the issues of the PA-X peace agreements database). */
public enum DisputeKind implements Term {
    /** Two parties contradict each other. */
    DISPUTE,
    /** Someone says that others did wrong; a party may answer a body that is no party. */
    ALLEGATION,
    /** One party says it of both, or of an agreement; no source has anyone confirm or deny it. */
    CLAIM;
}
