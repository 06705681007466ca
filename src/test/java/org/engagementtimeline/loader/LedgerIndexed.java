package org.engagementtimeline.loader;

import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** For tests that add commitments to the record by themselves: what the loader does once it has written them. */
public final class LedgerIndexed {

    private LedgerIndexed() {}

    public static void in(DataSource database) {
        LedgerIndex.fill(new JdbcTemplate(database));
    }
}
