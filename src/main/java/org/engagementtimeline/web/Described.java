package org.engagementtimeline.web;

import java.util.List;

/** A page record that tells machines which page it is; each record that a template gets as {@code page} is one. */
public interface Described {

    Card card();

    /** The other forms of what it shows. */
    default List<Alternate> alternates() {
        return List.of();
    }
}
