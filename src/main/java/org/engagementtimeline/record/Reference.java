package org.engagementtimeline.record;

/** A record as others point to it: its id, which is the last part of its address, and its name. */
public record Reference(String id, String name) {}
