package org.engagementtimeline.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engagementtimeline.domain.CommitmentDetails;
import org.engagementtimeline.domain.CommitmentDetails.Backed;
import org.engagementtimeline.domain.Reference;
import org.engagementtimeline.domain.StatementDetails.Attribution;
import org.engagementtimeline.domain.UpdateDetails;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.evidence.CitedSource;
import org.engagementtimeline.evidence.CitedValue;
import org.engagementtimeline.vocabulary.CommitmentKind;
import org.engagementtimeline.vocabulary.CommitmentState;

/**
 * A row of the ledger: one commitment, or several that the sources tell of in one breath. Those are of one kind, have the same parties,
 * backing, topics and due date, and the same paragraphs report the same of them at the same engagements. All that the row says is true of
 * each of them, except for the title.
 *
 * @param commitments never empty
 * @param overdue whether their due date has certainly passed and no update reports what became of them
 */
public record LedgerRow(List<CommitmentDetails> commitments, boolean overdue) {

    /** What commitments of one row have in common. */
    private record Package(
            CommitmentKind kind,
            List<Reference> parties,
            Backed backing,
            Optional<EdtfDate> due,
            List<Reference> topics,
            List<Told> history) {

        /** What is told of a commitment at one time, and where. */
        private record Told(
                CommitmentState state,
                EdtfDate date,
                Optional<Reference> at,
                Optional<Attribution> accordingTo,
                List<CitedSource> citations) {

            static Told of(UpdateDetails update) {
                return new Told(
                        update.state(),
                        update.date().value(),
                        update.at(),
                        update.accordingTo(),
                        update.says().evidence().citations());
            }
        }

        static Package of(CommitmentDetails commitment) {
            return new Package(
                    commitment.kind().value(),
                    commitment.parties(),
                    commitment.backing(),
                    commitment.due().map(CitedValue::value),
                    commitment.topics().stream().map(CitedValue::value).toList(),
                    commitment.history().stream().map(Told::of).toList());
        }
    }

    /** Each commitment in a row of its own. */
    static List<LedgerRow> separate(List<CommitmentDetails> commitments, LocalDate today) {
        return commitments.stream()
                .map(commitment -> new LedgerRow(List.of(commitment), commitment.dueUnreported(today)))
                .toList();
    }

    /** What belongs together in one row, where the first of it is. */
    static List<LedgerRow> together(List<CommitmentDetails> commitments, LocalDate today) {
        Map<Package, List<CommitmentDetails>> packages = new LinkedHashMap<>();
        commitments.forEach(commitment -> packages.computeIfAbsent(Package.of(commitment), any -> new ArrayList<>())
                .add(commitment));
        return packages.values().stream()
                .map(each -> new LedgerRow(List.copyOf(each), each.get(0).dueUnreported(today)))
                .toList();
    }

    public CommitmentDetails first() {
        return commitments.get(0);
    }

    public boolean several() {
        return commitments.size() > 1;
    }

    /** As in "4 measures announced together"; only where there are several. */
    public String title() {
        return commitments.size() + " " + first().kind().value().words() + "s "
                + first().first().state().words() + " together";
    }
}
