package org.engagementtimeline.commitment;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * As much of a commitment as selecting, counting and ordering need, so that the ledger reads the rest of those on a page
 * only.
 *
 * @param by the names of its parties, as they are ordered
 * @param made the first day that its first entry's date may mean
 * @param report the day of its last entry, where that tells more than that the commitment was made
 */
record LedgerKey(
        String id,
        String title,
        String by,
        Map<Facet, Set<String>> values,
        LocalDate made,
        Optional<LocalDate> due,
        Optional<LocalDate> report) {

    Set<String> values(Facet facet) {
        return values.getOrDefault(facet, Set.of());
    }
}
