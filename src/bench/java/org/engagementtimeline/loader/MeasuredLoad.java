package org.engagementtimeline.loader;

import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.engagementtimeline.dataset.DataSetProperties;
import org.engagementtimeline.dataset.Progress;
import org.flywaydb.core.Flyway;

/** Loads a folder's data set as the application does, and keeps the time. */
public final class MeasuredLoad {

    private final DataSetMigration dataSet;
    private final Flyway flyway;
    private Map<String, Double> seconds = new LinkedHashMap<>();
    private String stage = "";
    private long begun;

    /** @param watched whether what is read stays in memory for the next load, as in a folder that is watched */
    public MeasuredLoad(String seeds, boolean watched, DataSource database) {
        dataSet = new DataSetMigration(
                new DataSetProperties(seeds), new SeedsProperties(false, false, watched), new Progress() {
                    @Override
                    public void begin(String name, int all) {
                        end(name);
                        super.begin(name, all);
                    }
                });
        flyway = Flyway.configure().dataSource(database).javaMigrations(dataSet).load();
    }

    /** @return the seconds that each stage took, in the order in which they began */
    public Map<String, Double> load() {
        seconds = new LinkedHashMap<>();
        stage = "checksum";
        begun = System.nanoTime();
        dataSet.lookAgain();
        flyway.migrate();
        end("");
        return seconds;
    }

    private void end(String next) {
        seconds.put(stage, (System.nanoTime() - begun) / 1e9);
        stage = next;
        begun = System.nanoTime();
    }
}
