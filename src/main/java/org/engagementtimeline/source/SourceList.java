package org.engagementtimeline.source;

import java.util.List;

/** Everything that the list of sources shows. */
record SourceList(List<Entry> sources) {

    /**
     * A source in the list.
     *
     * @param furniture how many of its paragraphs are page furniture
     * @param claims how many claims cite it
     * @param onlyHere how many of those cite no other source
     */
    record Entry(
            String id,
            String label,
            String about,
            SelfDescription self,
            int paragraphs,
            long furniture,
            long claims,
            long onlyHere) {}
}
