package org.engagementtimeline.search;

import java.util.Arrays;
import org.engagementtimeline.domain.Term;

/** The kinds of documents, in the order of their groups on a page. */
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

    public String title() {
        return name().charAt(0) + term().substring(1);
    }

    /** The noun for a number of them. */
    String counted(HitCount hits) {
        String noun = this == BACKGROUND ? "background event" : kind;
        return (hits.more() ? "" : hits.number() + " ")
                + (hits.number() == 1 ? noun : this == PEOPLE ? "people" : noun + "s");
    }

    String address(String id) {
        return "/" + term() + "/" + id;
    }

    /** As in the table of documents. */
    String kind() {
        return kind;
    }

    static Section of(String kind) {
        return Arrays.stream(values())
                .filter(section -> section.kind.equals(kind))
                .findFirst()
                .orElseThrow();
    }
}
