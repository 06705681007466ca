package org.engagementtimeline.domain;

/** A record with an id and a name. */
public interface Named {

    String id();

    String name();

    default Reference reference() {
        return new Reference(id(), name());
    }
}
