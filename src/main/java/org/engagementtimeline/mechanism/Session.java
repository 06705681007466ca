package org.engagementtimeline.mechanism;

import org.engagementtimeline.domain.Engagement;
import org.engagementtimeline.domain.EngagementStatus;
import org.engagementtimeline.edtf.EdtfDate;
import org.jspecify.annotations.Nullable;

/** An engagement of a mechanism as the picture of its sessions and the intervals between them see it. */
record Session(
        String id,
        String title,
        EdtfDate date,
        boolean dateInferred,
        @Nullable Integer round,
        EngagementStatus status) {

    static Session of(Engagement engagement) {
        return new Session(
                engagement.id(),
                engagement.title(),
                engagement.date(),
                engagement.dated().inferred(),
                engagement.round(),
                engagement.status());
    }

    boolean met() {
        return status.met();
    }
}
