package org.engagementtimeline.person;

/** How sources show someone in an office; the earlier of these outweighs the later where a list has room for one. */
enum Hold {
    HELD(""),
    /** Only as someone expected at an engagement. */
    EXPECTED("expected"),
    FORMERLY("formerly");

    private final String words;

    Hold(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
