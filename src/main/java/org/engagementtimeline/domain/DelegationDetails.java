package org.engagementtimeline.domain;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.engagementtimeline.evidence.Claim;
import org.engagementtimeline.evidence.Evidence;
import org.engagementtimeline.vocabulary.Presence;
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
        String adjective,
        List<AttendanceDetails> attendance,
        @JsonUnwrapped Evidence evidence) {

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

    /** The one who stands for the party: the head or, where no one leads, the first who is named. */
    public Optional<AttendanceDetails> representative() {
        return attendance.stream()
                .min(Comparator.comparing(AttendanceDetails::role)
                        .thenComparing(each -> each.person().isEmpty()));
    }

    Stream<Claim> claims() {
        return Stream.concat(
                Stream.of(new Claim("delegation", party.name() + " is represented", evidence)),
                attendance.stream()
                        .map(each -> new Claim(
                                "attendance", "For " + party.name() + ": " + each.statement(), each.evidence())));
    }

    /**
     * A person, or people whom no source names, in the office held then.
     *
     * @param person absent where no source names one
     * @param group the words for people whom no source names
     * @param office the one held then; absent where no source says
     * @param role as what the person was there
     * @param presence how well a source shows that they were there
     */
    public record AttendanceDetails(
            Optional<Reference> person,
            Optional<String> group,
            Optional<Reference> office,
            Role role,
            Presence presence,
            @JsonUnwrapped Evidence evidence) {

        /** The name, or the words for people whom no source names. */
        public String name() {
            return person.map(Reference::name).or(() -> group).orElse("");
        }

        public boolean attended() {
            return presence.isAttended();
        }

        private String statement() {
            return nameAndOffice() + "; " + role.term() + ", " + presence.term();
        }

        /** Name, office and whether only expected, as one would say them. */
        public String words() {
            return nameAndOffice() + (attended() ? "" : " (" + presence.term() + ")");
        }

        private String nameAndOffice() {
            return name() + office.map(held -> ", " + held.name()).orElse("");
        }
    }
}
