package org.engagementtimeline.commitment;

import java.time.LocalDate;
import java.util.Optional;
import org.engagementtimeline.domain.CommitmentState;
import org.engagementtimeline.edtf.EdtfDate;

/**
 * What can be said after the last entry of a commitment's life. Silence of the sources is told as silence: neither it
 * nor a day that has passed makes a commitment one that was not kept.
 *
 * @param laterReport whether any entry follows the one that made the commitment known
 * @param dueUnreported whether its due date has certainly passed and no entry reports what became of it
 */
record Outlook(boolean laterReport, boolean dueUnreported) {

    static Outlook of(CommitmentState last, Optional<EdtfDate> due, LocalDate today) {
        boolean passed =
                due.flatMap(EdtfDate::latest).filter(day -> day.isBefore(today)).isPresent();
        return new Outlook(told(last), passed && !settled(last));
    }

    /** Whether an entry of this state tells more than that the commitment was made. */
    static boolean told(CommitmentState state) {
        return state != CommitmentState.ANNOUNCED && state != CommitmentState.REPORTED;
    }

    /** Whether an entry of this state ends the commitment's life. */
    static boolean settled(CommitmentState state) {
        return state == CommitmentState.IMPLEMENTED || state == CommitmentState.LAPSED;
    }
}
