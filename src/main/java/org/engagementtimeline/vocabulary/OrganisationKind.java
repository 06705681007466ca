package org.engagementtimeline.vocabulary;

import jakarta.persistence.EnumeratedValue;

/** What sort of body an organisation is. */
public enum OrganisationKind implements Term {
    GOVERNMENT,
    MINISTRY,
    MISSION,
    ASSEMBLY,
    ARMED_GROUP,
    MOVEMENT,
    INTERNATIONAL,

    UNSPECIFIED;

    @EnumeratedValue
    private final String term = term();
}
