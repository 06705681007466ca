package org.engagementtimeline.web;

import java.util.List;

/** Every record that a template gets as {@code page} implements this. */
public interface HasMetadata {

    PageMetadata metadata();

    /** The other forms of the page. */
    default List<Alternate> alternates() {
        return List.of();
    }
}
