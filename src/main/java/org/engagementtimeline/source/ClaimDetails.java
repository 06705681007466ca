package org.engagementtimeline.source;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.engagementtimeline.evidence.Claim;
import org.engagementtimeline.evidence.Evidence;
import org.engagementtimeline.representation.RecordCollection;
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
        implements RecordCollection.Item {

    static ClaimDetails of(Claim claim) {
        return new ClaimDetails(
                String.valueOf(claim.id()),
                claim.subjectKind(),
                claim.subjectId(),
                claim.subjectTitle(),
                claim.aspect(),
                claim.statement(),
                claim.evidence());
    }
}
