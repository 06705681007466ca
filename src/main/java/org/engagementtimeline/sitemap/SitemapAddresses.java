package org.engagementtimeline.sitemap;

import java.time.Instant;
import java.util.List;
import org.engagementtimeline.evidence.ConsistentRead;
import org.engagementtimeline.evidence.CurrentDataSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the addresses of all pages without a filter, a batch at a time, each in a transaction of its own: no connection is open while
 * a reader takes them. When the record changes in between, the next batch fails and the file breaks off.
 */
@Component
@ConsistentRead
class SitemapAddresses {

    static final int MOST_IN_A_FILE = 50_000;

    private static final int BATCH = 10_000;

    /** The fixed pages, then those of the record in a stable order. */
    private static final String ADDRESSES = """
            (select 0 as part, address as id, address, null as changed from unnest(array['/', '/mechanisms', '/people', '/commitments',
                '/disputes', '/conflicts', '/background', '/sources', '/about']) address
            union all select 1, id, '/mechanisms/' || id, changed from mechanism
            union all select 2, id, '/engagements/' || id, changed from engagement
            union all select 3, id, '/people/' || id, changed from person
            union all select 4, id, '/commitments/' || id, changed from commitment
            union all select 5, id, '/disputes/' || id, changed from dispute
            union all select 6, id, '/background/' || id, changed from background
            union all select 7, id, '/sources/' || id, changed from source) every
            """;

    private final JdbcClient database;
    private final CurrentDataSet dataSet;

    SitemapAddresses(JdbcClient database, CurrentDataSet dataSet) {
        this.database = database;
        this.dataSet = dataSet;
    }

    /**
     * The address of a page within the site.
     *
     * @param part of the record, in which it is
     * @param id by which it comes in that part
     * @param changed when the record that it shows last changed; null for a list, and if the data set does not say
     */
    record Address(
            int part, String id, String address, @Nullable String changed) {}

    /**
     * Some addresses of a file.
     *
     * @param rest how many more the file may have
     */
    record Batch(List<Address> addresses, int rest) {

        boolean isLast() {
            return rest == 0 || addresses.size() < BATCH;
        }
    }

    /** The number of files. */
    int files() {
        long addresses = database.sql("select count(*) from " + ADDRESSES)
                .query(Long.class)
                .single();
        return (int) ((addresses + MOST_IN_A_FILE - 1) / MOST_IN_A_FILE);
    }

    Instant loadedAt() {
        return dataSet.read().loadedAt();
    }

    /** @param file its number, counted from 1 */
    Batch first(int file) {
        return batch("order by part, id offset ? limit ?", MOST_IN_A_FILE, (file - 1) * MOST_IN_A_FILE, BATCH);
    }

    /** What follows in the same file; null after the last. */
    @Nullable
    Batch next(Batch batch) {
        if (batch.isLast()) {
            return null;
        }
        Address last = batch.addresses().get(batch.addresses().size() - 1);
        return batch(
                "where (part, id) > (?, ?) order by part, id limit ?",
                batch.rest(),
                last.part(),
                last.id(),
                Math.min(BATCH, batch.rest()));
    }

    private Batch batch(String selection, int most, Object... parameters) {
        List<Address> addresses = database.sql("select * from " + ADDRESSES + selection)
                .params(parameters)
                .query(Address.class)
                .list();
        return new Batch(addresses, most - addresses.size());
    }
}
