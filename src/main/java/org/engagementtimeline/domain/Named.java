package org.engagementtimeline.domain;

/** What has an id of its own and a name by which pages refer to it. */
public interface Named {

    String id();

    String name();

    default Reference reference() {
        return new Reference(id(), name());
    }
}
