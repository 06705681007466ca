package org.engagementtimeline.vocabulary;

/** Whether a figure is exact, a minimum or approximate. */
public enum Bound implements Term {
    EXACTLY,
    OVER,
    NEARLY;
}
