package org.engagementtimeline.engagement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.engagementtimeline.domain.Delegation;
import org.engagementtimeline.domain.Reference;
import org.engagementtimeline.evidence.Evidence;
import org.engagementtimeline.vocabulary.Role;

/**
 * One party's side of an engagement.
 *
 * @param party that it speaks for
 * @param adjective of the party, as in "Afghan head"
 * @param attendance who was in it, or is expected to be: its head first, members last; empty where no source names anyone
 */
public record DelegationDetails(
        Reference party,
        @JsonIgnore String adjective,
        List<AttendanceDetails> attendance,
        @JsonUnwrapped Evidence evidence) {

    static DelegationDetails of(Delegation delegation) {
        return new DelegationDetails(
                delegation.party().reference(),
                delegation.party().adjective(),
                delegation.attendances().stream()
                        .map(AttendanceDetails::of)
                        .sorted(Comparator.comparing(AttendanceDetails::role))
                        .toList(),
                delegation.claim().evidence());
    }

    /** Its head, and hosts and interlocutors. */
    public List<AttendanceDetails> leads() {
        return attendance.stream().filter(each -> each.role() != Role.MEMBER).toList();
    }

    public List<AttendanceDetails> members() {
        return attendance.stream().filter(each -> each.role() == Role.MEMBER).toList();
    }

    /** The first of those who lead it. */
    public Optional<AttendanceDetails> leader() {
        return leads().stream().findFirst();
    }

    Stream<Evidence> everyEvidence() {
        return Stream.concat(Stream.of(evidence), attendance.stream().map(AttendanceDetails::evidence));
    }
}
