package org.engagementtimeline.person;

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

    static boolean attended(Attending one) {
        return attended(one.status(), one.attendance().confirmation());
    }

    static Meeting of(Attending own, Attending other) {
        return of(
                own.status(),
                own.attendance().confirmation(),
                other.attendance().confirmation());
    }
}
