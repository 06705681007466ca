package org.engagementtimeline.loader;

import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** For tests that change engagements by themselves: what the loader does once it has written them, as another revision. */
public final class TimelineIndexed {

    private TimelineIndexed() {}

    public static void in(DataSource database) {
        JdbcTemplate template = new JdbcTemplate(database);
        TimelineIndex.fill(template);
        template.update("update data_set set revision = ?", UUID.randomUUID().toString());
    }
}
