package org.engagementtimeline.vocabulary;

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
}
