package org.engagementtimeline.commitment;

import java.util.List;
import java.util.Optional;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.domain.CommitmentKind;
import org.engagementtimeline.domain.CommitmentState;
import org.engagementtimeline.domain.Fact;
import org.engagementtimeline.domain.Reference;

/**
 * A commitment as the ledger lists it.
 *
 * @param begun its first entry: where it was announced, or where its party first told of it
 * @param last its last entry, whose state is the commitment's current one
 */
record LedgerRow(
        String id,
        String title,
        CommitmentKind kind,
        Fact<List<Reference>> by,
        List<Reference> topics,
        Optional<Fact<EdtfDate>> due,
        Step begun,
        Step last,
        Lifeline line) {

    /** Whether an engagement or a report announced it; otherwise it was made before its first entry. */
    public boolean announced() {
        return begun.state() == CommitmentState.ANNOUNCED;
    }

    public boolean jointly() {
        return by.value().size() > 1;
    }

    public boolean laterReport() {
        return Outlook.told(last.state());
    }
}
