package org.engagementtimeline.commitment;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.engagementtimeline.domain.CommitmentDetails;
import org.engagementtimeline.domain.Reference;
import org.engagementtimeline.domain.UpdateDetails;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.vocabulary.CommitmentState;

/**
 * The commitments below one heading of the ledger.
 *
 * @param occasion the first update of each of them, which says when and at which engagement; absent in an order without headings
 * @param cut whether others of the same occasion may be on another page
 */
public record LedgerGroup(Optional<UpdateDetails> occasion, List<LedgerRow> rows, boolean cut) {

    /** When and where commitments were first told of. */
    private record Occasion(EdtfDate date, Optional<Reference> at) {

        static Occasion of(CommitmentDetails commitment) {
            UpdateDetails first = commitment.first();
            return new Occasion(first.date().value(), first.at());
        }
    }

    /** All of them below no heading. */
    static List<LedgerGroup> ungrouped(List<CommitmentDetails> commitments, LocalDate today) {
        return List.of(new LedgerGroup(Optional.empty(), LedgerRow.separate(commitments, today), false));
    }

    /**
     * By their occasions.
     *
     * @param commitments those of one occasion are next to each other
     * @param continued whether they continue a page before
     * @param continues whether a page after continues them
     */
    static List<LedgerGroup> byOccasion(
            List<CommitmentDetails> commitments, LocalDate today, boolean continued, boolean continues) {
        List<List<CommitmentDetails>> groups = new ArrayList<>();
        Occasion last = null;
        for (CommitmentDetails commitment : commitments) {
            Occasion occasion = Occasion.of(commitment);
            if (!occasion.equals(last)) {
                groups.add(new ArrayList<>());
                last = occasion;
            }
            groups.get(groups.size() - 1).add(commitment);
        }
        List<LedgerGroup> result = new ArrayList<>();
        for (List<CommitmentDetails> group : groups) {
            result.add(new LedgerGroup(
                    Optional.of(group.get(0).first()),
                    LedgerRow.together(group, today),
                    continued && result.isEmpty() || continues && result.size() == groups.size() - 1));
        }
        return result;
    }

    /** As in "5 commitments, 4 reviewed, none reported as implemented". */
    public String tally() {
        List<CommitmentDetails> all =
                rows.stream().flatMap(row -> row.commitments().stream()).toList();
        Map<CommitmentState, Long> states =
                all.stream().collect(groupingBy(CommitmentDetails::state, TreeMap::new, counting()));
        StringBuilder words = new StringBuilder(all.size() + (all.size() == 1 ? " commitment" : " commitments"));
        words.append(cut ? " on this page" : "");
        states.forEach((state, number) -> words.append(
                state.isLater() || state == CommitmentState.RESTATED
                        ? ", " + (all.size() == 1 ? "" : number + " ") + state.words()
                        : ""));
        boolean implemented = states.containsKey(CommitmentState.IMPLEMENTED)
                || states.containsKey(CommitmentState.PARTLY_IMPLEMENTED);
        return words + (implemented ? "" : (all.size() == 1 ? ", not" : ", none") + " reported as implemented");
    }
}
