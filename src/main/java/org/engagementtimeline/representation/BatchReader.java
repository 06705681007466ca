package org.engagementtimeline.representation;

import java.util.List;
import java.util.Optional;
import org.engagementtimeline.evidence.ConsistentRead;
import org.engagementtimeline.evidence.DataSetRepository;
import org.springframework.stereotype.Component;

/** Reads parts of lists, each from one snapshot of the database, which is given back before a byte of it is sent. */
@Component
class BatchReader {

    private final DataSetRepository dataSets;

    BatchReader(DataSetRepository dataSets) {
        this.dataSets = dataSets;
    }

    /**
     * Some things of a list, one after another.
     *
     * @param dataSet which they were read from
     * @param next the cursor at which the list goes on; absent where it ends
     */
    record Batch<T>(DataSetDetails dataSet, List<T> items, Optional<String> next) {}

    /** @param after the cursor behind which to read; empty for the beginning */
    @ConsistentRead
    public <T> Batch<T> read(Listing<T> list, Optional<String> after, int size) {
        List<T> found = list.read().apply(after, size + 1);
        List<T> items = found.subList(0, Math.min(size, found.size()));
        return new Batch<>(
                DataSetDetails.of(dataSets.current()),
                items,
                found.size() > size ? Optional.of(list.cursor().apply(items.get(size - 1))) : Optional.empty());
    }

    @ConsistentRead
    public long total(Listing<?> list) {
        return list.total().getAsLong();
    }
}
