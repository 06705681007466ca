package org.engagementtimeline.loader;

import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** For tests that change people or engagements by themselves: what the loader does for their pages once it has written them. */
public final class PeopleIndexed {

    private PeopleIndexed() {}

    public static void in(DataSource database) {
        JdbcTemplate template = new JdbcTemplate(database);
        PeopleIndex.fill(template);
        RoundsIndex.fill(template);
    }
}
