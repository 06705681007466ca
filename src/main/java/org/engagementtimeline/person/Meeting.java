package org.engagementtimeline.person;

import org.engagementtimeline.domain.Attendance;
import org.engagementtimeline.vocabulary.Confirmation;
import org.engagementtimeline.vocabulary.EngagementStatus;

/** Whether two people of different delegations met at an engagement, never surer than the least sure of its sources. */
enum Meeting {
    /** The engagement counts as met, and sources show both at it. */
    MET,
    /** The engagement is only planned, or one of the two is only expected. */
    EXPECTED,
    /** The engagement is called off. */
    NONE;

    static Meeting of(EngagementStatus status, Confirmation own, Confirmation other) {
        if (status == EngagementStatus.CANCELLED) {
            return NONE;
        }
        return attended(status, own) && attended(status, other) ? MET : EXPECTED;
    }

    /** Whether someone was there: no one was yet at an engagement that is only announced. */
    static boolean attended(EngagementStatus status, Confirmation confirmation) {
        return status.met() && confirmation == Confirmation.CONFIRMED;
    }

    /** @param attendance with its engagement fetched */
    static boolean attended(Attendance attendance) {
        return attended(attendance.delegation().engagement().status(), attendance.confirmation());
    }

    static Meeting of(Attendance own, Attendance other) {
        return of(own.delegation().engagement().status(), own.confirmation(), other.confirmation());
    }
}
