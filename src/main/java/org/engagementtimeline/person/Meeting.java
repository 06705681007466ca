package org.engagementtimeline.person;

import org.engagementtimeline.vocabulary.EngagementStatus;
import org.engagementtimeline.vocabulary.Presence;

/** Whether two people of different delegations met at an engagement, never surer than the least sure of its sources. */
enum Meeting {
    /** The engagement was held, and sources show both at it. */
    MET,
    /** The engagement is not known to have been held, or one of the two is not shown at it. */
    EXPECTED,
    /** The engagement is called off. */
    NONE;

    static Meeting of(EngagementStatus status, Presence own, Presence other) {
        if (status == EngagementStatus.CANCELLED) {
            return NONE;
        }
        return attended(status, own) && attended(status, other) ? MET : EXPECTED;
    }

    /** Whether someone is shown at an engagement that was held. */
    static boolean attended(EngagementStatus status, Presence presence) {
        return status.isHeld() && presence == Presence.ATTENDED;
    }

    static boolean attended(Attending one) {
        return attended(one.status(), one.attendance().presence());
    }

    static Meeting of(Attending own, Attending other) {
        return of(own.status(), own.attendance().presence(), other.attendance().presence());
    }
}
