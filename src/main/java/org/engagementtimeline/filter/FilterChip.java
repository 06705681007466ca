package org.engagementtimeline.filter;

/** One restriction of a filter in words, and the address without it. */
public record FilterChip(String title, String value, String without) {}
