package org.engagementtimeline.source;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.engagementtimeline.domain.Item;
import org.engagementtimeline.domain.Subject;
import org.engagementtimeline.evidence.Claim;
import org.engagementtimeline.evidence.Evidence;
import org.engagementtimeline.vocabulary.SubjectKind;

/**
 * A claim as files carry it: one fact about one subject, and the paragraphs that it rests on.
 *
 * @param id by which its citations refer to it; another revision may number claims anew
 * @param subjectKind what kind of thing it is about
 * @param subjectId the id of that thing
 * @param subjectTitle what that thing is called
 * @param aspect the property that the claim is about, such as "date"
 * @param statement what it states, in our words
 */
public record ClaimDetails(
        String id,
        SubjectKind subjectKind,
        String subjectId,
        String subjectTitle,
        String aspect,
        String statement,
        @JsonUnwrapped Evidence evidence)
        implements Item<ClaimDetails> {

    @Override
    public ClaimDetails details() {
        return this;
    }

    /** The claims about one thing. */
    static Stream<ClaimDetails> of(SubjectKind kind, Subject subject) {
        List<Claim> claims = subject.claims().toList();
        return IntStream.range(0, claims.size()).mapToObj(number -> {
            Claim claim = claims.get(number);
            return new ClaimDetails(
                    new ClaimId(kind, subject.id(), number + 1).toString(),
                    kind,
                    subject.id(),
                    subject.label(),
                    claim.aspect(),
                    claim.text(),
                    claim.evidence());
        });
    }
}
