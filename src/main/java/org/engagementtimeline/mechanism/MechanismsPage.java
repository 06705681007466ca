package org.engagementtimeline.mechanism;

import java.util.List;
import java.util.Optional;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.engagement.EngagementLine.Principal;
import org.engagementtimeline.record.Fact;
import org.engagementtimeline.record.Reference;

/** Everything that the list of mechanisms shows. */
record MechanismsPage(List<Entry> mechanisms) {

    /**
     * One mechanism in the list.
     *
     * @param first the earliest engagement that met; an announced one is never first or last
     * @param last the latest that met; the same as the first where only one did
     */
    record Entry(
            String id,
            int ordinal,
            Fact<String> name,
            List<Fact<String>> statements,
            Tally tally,
            Optional<Met> first,
            Optional<Met> last,
            List<Led> leaders) {}

    /** An engagement that met, and when. */
    record Met(Reference engagement, EdtfDate date) {}

    /** Everyone who led one party's side, each once in each office. */
    record Led(Reference party, List<Principal> principals) {}
}
