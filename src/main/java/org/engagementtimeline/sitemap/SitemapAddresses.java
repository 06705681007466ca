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
            (select 0 as part, address as id, address from unnest(array['/', '/mechanisms', '/people', '/commitments',
                '/background', '/sources', '/about']) address
            union all select 1, id, '/mechanisms/' || id from mechanism
            union all select 2, id, '/engagements/' || id from engagement
            union all select 3, id, '/people/' || id from person
            union all select 4, id, '/commitments/' || id from commitment
            union all select 5, id, '/background/' || id from background
            union all select 6, id, '/sources/' || id from source) every
            """;

    private final JdbcClient database;
    private final CurrentDataSet dataSet;

    SitemapAddresses(JdbcClient database, CurrentDataSet dataSet) {
        this.database = database;
        this.dataSet = dataSet;
    }

    /**
     * Some addresses of a file.
     *
     * @param part of the record, in which the last of them is
     * @param id of the last of them
     * @param rest how many more the file may have
     */
    record Batch(List<String> addresses, int part, String id, int rest) {

        boolean isLast() {
            return rest == 0 || addresses.size() < BATCH;
        }
    }

    private record Row(int part, String id, String address) {}

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
    Batch next(Batch last) {
        return last.isLast()
                ? null
                : batch(
                        "where (part, id) > (?, ?) order by part, id limit ?",
                        last.rest(),
                        last.part(),
                        last.id(),
                        Math.min(BATCH, last.rest()));
    }

    private Batch batch(String selection, int most, Object... parameters) {
        List<Row> rows = database.sql("select * from " + ADDRESSES + selection)
                .params(parameters)
                .query(Row.class)
                .list();
        Row last = rows.isEmpty() ? new Row(0, "", "") : rows.get(rows.size() - 1);
        return new Batch(rows.stream().map(Row::address).toList(), last.part(), last.id(), most - rows.size());
    }
}
