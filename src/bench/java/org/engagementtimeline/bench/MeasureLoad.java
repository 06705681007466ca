package org.engagementtimeline.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.engagementtimeline.embeddedpostgres.LoadedServer;
import org.engagementtimeline.generated.GeneratedDataSet;
import org.engagementtimeline.loader.MeasuredLoad;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** Measures by stage how long data sets take to load from YAML, as {@code docs/benchmarks.md} tells. */
public final class MeasureLoad {

    private MeasureLoad() {}

    /** @param arguments a folder for data sets and databases, and how many engagements; several sizes may follow */
    public static void main(String... arguments) throws IOException {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        Table table = new Table("load");
        table.line("| engagements | stage | seconds |");
        table.line("|---:|---|---:|");
        for (int argument = 1; argument < arguments.length; argument++) {
            measure(table, Path.of(arguments[0]), Integer.parseInt(arguments[argument]));
        }
    }

    private static void measure(Table table, Path folder, int engagements) throws IOException {
        Path seeds = folder.resolve("yaml-" + engagements);
        if (Files.notExists(seeds)) {
            GeneratedDataSet.write(seeds, engagements, 1);
        }
        Path database = folder.resolve("database-" + engagements);
        try (LoadedServer server = LoadedServer.startAsTheApplicationDoes(database.toString())) {
            Map<String, Double> stages = MeasuredLoad.of(seeds.toString(), server.connection());
            stages.put("all", stages.values().stream().mapToDouble(each -> each).sum());
            for (Map.Entry<String, Double> stage : stages.entrySet()) {
                table.line("| %,d | %s | %.1f |", engagements, stage.getKey(), stage.getValue());
            }
        } finally {
            FileSystemUtils.deleteRecursively(database);
        }
    }
}
