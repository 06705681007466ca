package org.engagementtimeline.domain;

/**
 * A record as others point to it.
 *
 * @param id the last part of its address
 * @param name what it is called
 */
public record Reference(String id, String name) {}
