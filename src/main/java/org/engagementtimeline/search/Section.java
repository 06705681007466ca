package org.engagementtimeline.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.engagementtimeline.domain.Term;

/** What can be found, in the order in which a page groups it. */
public enum Section implements Term {
    ENGAGEMENTS("engagement"),
    PEOPLE("person"),
    MECHANISMS("mechanism"),
    COMMITMENTS("commitment"),
    BACKGROUND("background"),
    SOURCES("source");

    private final String kind;

    Section(String kind) {
        this.kind = kind;
    }

    /** As in the addresses of its pages. */
    @Override
    public String term() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String title() {
        return name().charAt(0) + term().substring(1);
    }

    /** What a number of them is called. */
    String counted(Matches matches) {
        String noun = this == BACKGROUND ? "background event" : kind;
        return (matches.more() ? "" : matches.number() + " ")
                + (matches.number() == 1 ? noun : this == PEOPLE ? "people" : noun + "s");
    }

    String address(String id) {
        return "/" + term() + "/" + id;
    }

    /** As the table of documents has it. */
    String kind() {
        return kind;
    }

    static Section of(String kind) {
        return Arrays.stream(values())
                .filter(section -> section.kind.equals(kind))
                .findFirst()
                .orElseThrow();
    }

    /** Those that are listed page by page here; engagements are on the timeline. */
    public static List<String> listed() {
        return Arrays.stream(values())
                .filter(section -> section != ENGAGEMENTS)
                .map(Section::term)
                .toList();
    }

    static Optional<Section> named(String term) {
        return Arrays.stream(values())
                .filter(section -> section.term().equals(term) && section != ENGAGEMENTS)
                .findFirst();
    }
}
