package org.engagementtimeline.vocabulary;

/** Whether a source shows an office as held on a date or as given up by then. */
public enum TenureStatus implements Term {
    THEN,
    FORMERLY;
}
