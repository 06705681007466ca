package org.engagementtimeline.web;

/**
 * A page as machines that read it are told of it: search engines, and sites that show a link to it.
 *
 * @param address the page's own from "/" on, normalised, so that equal pages have equal ones
 * @param description plain text, of which no more is kept than such sites show, and whole words
 * @param record whether it is the page of one thing on record rather than a list of many
 * @param indexed whether search engines may list it
 */
public record Card(String address, String description, boolean record, boolean indexed) {

    private static final int MOST_CHARACTERS = 200;

    public Card {
        String whole = description.strip();
        description = whole.length() <= MOST_CHARACTERS
                ? whole
                : whole.substring(0, MOST_CHARACTERS).replaceFirst("\\W*\\s\\S*$", "") + " …";
    }

    public static Card ofRecord(String address, String description) {
        return new Card(address, description, true, true);
    }

    public static Card ofList(String address, String description) {
        return new Card(address, description, false, true);
    }

    /** The same for a page that no search engine should list, as one of the many that a filter can give. */
    public Card unlisted() {
        return new Card(address, description, record, false);
    }
}
