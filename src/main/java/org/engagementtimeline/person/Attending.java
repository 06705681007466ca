package org.engagementtimeline.person;

import java.util.List;
import org.engagementtimeline.domain.DelegationDetails;
import org.engagementtimeline.domain.DelegationDetails.AttendanceDetails;
import org.engagementtimeline.domain.EngagementDetails;
import org.engagementtimeline.domain.Reference;
import org.engagementtimeline.vocabulary.EngagementStatus;

/** Someone whom a source names, at an engagement, on a side. */
record Attending(EngagementDetails engagement, DelegationDetails side, AttendanceDetails attendance) {

    /** Everyone named at some engagements. */
    static List<Attending> at(List<EngagementDetails> engagements) {
        return engagements.stream()
                .flatMap(engagement -> engagement.delegations().stream()
                        .flatMap(side -> side.attendance().stream()
                                .filter(attendance -> attendance.person().isPresent())
                                .map(attendance -> new Attending(engagement, side, attendance))))
                .toList();
    }

    Reference person() {
        return attendance.person().orElseThrow();
    }

    Reference office() {
        return attendance.office().orElseThrow();
    }

    EngagementStatus status() {
        return engagement.facts().status().value();
    }
}
