package org.engagementtimeline.engagement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.engagementtimeline.domain.Attendance;
import org.engagementtimeline.domain.Delegation;
import org.engagementtimeline.domain.Named;
import org.engagementtimeline.domain.Office;
import org.engagementtimeline.domain.Reference;
import org.engagementtimeline.evidence.Evidence;
import org.engagementtimeline.vocabulary.Confirmation;
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

    /**
     * A person, or people whom no source names, in the office held then.
     *
     * @param person absent where no source names one
     * @param group the words for people whom no source names
     * @param office the one held then; absent where no source says
     * @param role as what the person was there
     * @param confirmation whether a source shows the attendance or only expects it
     */
    public record AttendanceDetails(
            Optional<Reference> person,
            Optional<String> group,
            Optional<Reference> office,
            Role role,
            Confirmation confirmation,
            @JsonUnwrapped Evidence evidence) {

        static AttendanceDetails of(Attendance attendance) {
            return new AttendanceDetails(
                    Optional.ofNullable(attendance.person()).map(Named::reference),
                    Optional.ofNullable(attendance.unnamed()),
                    Optional.ofNullable(attendance.office()).map(Office::reference),
                    attendance.role(),
                    attendance.confirmation(),
                    attendance.claim().evidence());
        }

        /** The name, or the words for people whom no source names. */
        public String name() {
            return person.map(Reference::name).or(() -> group).orElse("");
        }

        public boolean expected() {
            return confirmation == Confirmation.EXPECTED;
        }

        /** Name, office and whether only expected, as one would say them. */
        public String words() {
            return name() + office.map(held -> ", " + held.name()).orElse("") + (expected() ? " (expected)" : "");
        }
    }
}
