package org.engagementtimeline.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.engagementtimeline.embeddedpostgres.LoadedServer;
import org.engagementtimeline.generated.GeneratedDataSet;
import org.engagementtimeline.loader.MeasuredLoad;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * Measures by stage how long data sets take to load from YAML, and how long they take again when one file has changed, as {@code
 * docs/benchmarks.md} tells.
 */
public final class MeasureLoad {

    /** The first of them reads all files, and the next ones are slow until they are compiled. */
    private static final int CHANGES = 10;

    /** What was read of a larger record would not fit into the memory of most machines. */
    private static final int MOST_WATCHED = 10_000;

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
            print(table, engagements + ", load", new MeasuredLoad(seeds.toString(), false, server.connection()).load());
            if (engagements <= MOST_WATCHED) {
                change(table, engagements, seeds, new MeasuredLoad(seeds.toString(), true, server.connection()));
            }
        } finally {
            FileSystemUtils.deleteRecursively(database);
        }
    }

    private static void change(Table table, int engagements, Path seeds, MeasuredLoad watched) throws IOException {
        Path file;
        try (Stream<Path> files = Files.list(seeds.resolve("engagements"))) {
            file = files.sorted().findFirst().orElseThrow();
        }
        String content = Files.readString(file);
        try {
            for (int change = 1; change <= CHANGES; change++) {
                Files.writeString(file, content.replaceFirst("title: \"", "title: \"" + change + " "));
                print(table, engagements + ", change " + change, watched.load());
            }
        } finally {
            Files.writeString(file, content);
        }
    }

    private static void print(Table table, String load, Map<String, Double> stages) throws IOException {
        stages.put("all", stages.values().stream().mapToDouble(each -> each).sum());
        for (Map.Entry<String, Double> stage : stages.entrySet()) {
            table.line("| %s | %s | %.2f |", load, stage.getKey(), stage.getValue());
        }
    }
}
