package org.engagementtimeline.person;

import java.util.List;
import java.util.Optional;
import org.engagementtimeline.record.Reference;

/** Everything that the list of people shows. */
record PeoplePage(List<Group> groups) {

    /** The people of one standing; never empty. */
    record Group(Standing standing, List<Entry> people) {}

    /**
     * One person in the list.
     *
     * @param attended at how many engagements a source shows this person
     * @param expected at how many more a source only expected this person
     */
    record Entry(
            Reference person,
            Optional<Reference> party,
            Standing standing,
            List<Post> offices,
            long attended,
            long expected,
            boolean speaks,
            boolean comments) {}

    record Post(String title, Hold hold) {}
}
