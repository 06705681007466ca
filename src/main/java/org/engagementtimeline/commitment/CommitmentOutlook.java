package org.engagementtimeline.commitment;

import java.time.LocalDate;
import java.util.Optional;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.vocabulary.CommitmentState;

/**
 * What can be said after the last update of a commitment. Silence of the sources is told as silence: neither it nor a day
 * that has passed makes a commitment one that was not kept.
 *
 * @param laterReport whether any update follows the one that made the commitment known
 * @param dueUnreported whether its due date has certainly passed and no update reports what became of it
 */
public record CommitmentOutlook(boolean laterReport, boolean dueUnreported) {

    static CommitmentOutlook of(CommitmentState last, Optional<EdtfDate> due, LocalDate today) {
        boolean passed =
                due.flatMap(EdtfDate::latest).filter(day -> day.isBefore(today)).isPresent();
        return new CommitmentOutlook(isReported(last), passed && !settled(last));
    }

    /** Whether an update of this state says more than that the commitment was made. */
    static boolean isReported(CommitmentState state) {
        return state != CommitmentState.ANNOUNCED && state != CommitmentState.REPORTED;
    }

    /** Whether an update of this state is the last there can be. */
    static boolean settled(CommitmentState state) {
        return state == CommitmentState.IMPLEMENTED || state == CommitmentState.LAPSED;
    }
}
