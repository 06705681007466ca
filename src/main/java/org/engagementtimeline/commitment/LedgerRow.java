package org.engagementtimeline.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.record.CommitmentKind;
import org.engagementtimeline.record.CommitmentState;
import org.engagementtimeline.record.Fact;
import org.engagementtimeline.record.Reference;

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
        Step last) {

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

    LocalDate madeDay() {
        return begun.date().value().sortDay();
    }

    Optional<LocalDate> dueDay() {
        return due.map(fact -> fact.value().sortDay());
    }

    Set<String> values(Facet facet) {
        return switch (facet) {
            case PARTY -> ids(by.value());
            case TOPIC -> ids(topics);
            case STATE -> Set.of(last.state().term());
            case KIND -> Set.of(kind.term());
        };
    }

    private static Set<String> ids(List<Reference> references) {
        return references.stream().map(Reference::id).collect(Collectors.toUnmodifiableSet());
    }
}
