package org.engagementtimeline.person;

import java.util.List;
import java.util.Optional;
import org.engagementtimeline.domain.Reference;
import org.engagementtimeline.representation.HasTables;
import org.engagementtimeline.web.PageMetadata;

/**
 * Everything that the list of people shows.
 *
 * @param address its own, normalised
 * @param number how many people there are in all
 * @param narrowed whether it shows one standing only
 */
record PeoplePage(String address, int number, boolean narrowed, List<Group> groups) implements HasTables {

    @Override
    public PageMetadata metadata() {
        return PageMetadata.ofList(
                address,
                number + (number == 1 ? " person" : " people")
                        + " whom the sources name: the offices they held, the engagements they attended, whom they met.");
    }

    /**
     * The people of one standing, or as many of them as a page lists.
     *
     * @param number how many of that standing there are
     * @param first the place among these of the first who is listed, counted from 1
     * @param all the address of the whole of them, where they are not all listed
     * @param previous the address of the page before
     * @param next the address of the page after
     */
    record Group(
            Standing standing,
            List<Entry> people,
            int number,
            int first,
            Optional<String> all,
            Optional<String> previous,
            Optional<String> next) {

        public int last() {
            return first + people.size() - 1;
        }
    }

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
            boolean comments) {

        private static final int MOST_OFFICES = 3;

        /** As many of the offices as the list has room for. */
        public List<Post> listed() {
            return offices.subList(0, offices.size() - unlisted());
        }

        public int unlisted() {
            return Math.max(0, offices.size() - MOST_OFFICES);
        }

        /** Whether the person is quoted for a party, which the group does not tell. */
        public boolean alsoSpeaks() {
            return speaks && standing != Standing.SPEAKS;
        }

        /** Whether the person is quoted for no party, which the group does not tell. */
        public boolean alsoComments() {
            return comments && standing != Standing.COMMENTS;
        }
    }

    record Post(String title, Hold hold) {}
}
