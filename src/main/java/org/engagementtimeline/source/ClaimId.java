package org.engagementtimeline.source;

import java.util.Optional;
import org.engagementtimeline.representation.ListPart;
import org.engagementtimeline.vocabulary.SubjectKind;
import org.engagementtimeline.vocabulary.Term;
import org.engagementtimeline.web.BadRequestException;

/**
 * The id of a claim: what it is about, and its number among the claims about that, counted from 1. Another revision may number
 * them anew.
 */
record ClaimId(SubjectKind kind, String subject, int number) {

    private static final String PATTERN = "([a-z]{1,20}):([a-z0-9-]{1,80}):([1-9][0-9]{0,8})";

    /** @throws BadRequestException if the text is no such id */
    static ClaimId of(String text) {
        String[] parts = text.split(":");
        return Optional.of(text)
                .filter(id -> id.matches(PATTERN))
                .flatMap(id -> Term.of(SubjectKind.class, parts[0]))
                .map(kind -> new ClaimId(kind, parts[1], Integer.parseInt(parts[2])))
                .orElseThrow(() -> ListPart.refused(text));
    }

    @Override
    public String toString() {
        return kind.term() + ":" + subject + ":" + number;
    }
}
