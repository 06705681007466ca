package org.engagementtimeline.engagement;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Optional;
import org.engagementtimeline.domain.Attendance;
import org.engagementtimeline.domain.Named;
import org.engagementtimeline.domain.Office;
import org.engagementtimeline.domain.Reference;
import org.engagementtimeline.evidence.Evidence;
import org.engagementtimeline.vocabulary.Confirmation;
import org.engagementtimeline.vocabulary.Role;

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
