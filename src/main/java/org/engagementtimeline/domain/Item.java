package org.engagementtimeline.domain;

/** Something that files list, by its id. */
public interface Item {

    String id();
}
