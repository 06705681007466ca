package org.engagementtimeline.domain;

import jakarta.persistence.EnumeratedValue;

/** What sort of body an organisation is. */
public enum OrganisationKind implements Term {
    GOVERNMENT("government"),
    MINISTRY("ministry"),
    MISSION("mission"),
    ASSEMBLY("assembly"),
    ARMED_GROUP("armed-group"),
    MOVEMENT("movement"),
    INTERNATIONAL("international"),

    UNSPECIFIED("unspecified");

    @EnumeratedValue
    private final String term;

    OrganisationKind(String term) {
        this.term = term;
    }

    @Override
    public String term() {
        return term;
    }
}
