package org.engagementtimeline.loader;

import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.engagementtimeline.dataset.DataSetProperties;
import org.engagementtimeline.dataset.Progress;
import org.flywaydb.core.Flyway;

/** Loads a folder's data set as the application does, and keeps the time. */
public final class MeasuredLoad {

    private final Map<String, Double> seconds = new LinkedHashMap<>();
    private String stage = "checksum";
    private long begun = System.nanoTime();

    private MeasuredLoad() {}

    /** @return the seconds that each stage took, in the order in which they began */
    public static Map<String, Double> of(String seeds, DataSource database) {
        Flyway.configure().dataSource(database).load().migrate();
        MeasuredLoad load = new MeasuredLoad();
        Flyway.configure()
                .dataSource(database)
                .javaMigrations(new DataSetMigration(
                        new DataSetProperties(seeds), new SeedsProperties(false, false, false), new Progress() {
                            @Override
                            public void begin(String name, int all) {
                                load.end(name);
                                super.begin(name, all);
                            }
                        }))
                .load()
                .migrate();
        load.end("");
        return load.seconds;
    }

    private void end(String next) {
        seconds.put(stage, (System.nanoTime() - begun) / 1e9);
        stage = next;
        begun = System.nanoTime();
    }
}
