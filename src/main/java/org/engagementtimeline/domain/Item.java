package org.engagementtimeline.domain;

/**
 * What lists are made of.
 *
 * @param <T> what pages and files show of one
 */
public interface Item<T> {

    String id();

    T details();
}
