package org.engagementtimeline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What was measured, printed line by line and kept in {@code target/benchmarks}. */
final class Table {

    private static final Path FOLDER = Path.of("target", "benchmarks");

    private final Path file;

    /** Takes the place of the last table of this name. */
    Table(String name) throws IOException {
        this.file = keptAs(name + ".md");
        Files.writeString(file, "");
    }

    /** The file of this name where what was measured is kept. */
    static Path keptAs(String name) throws IOException {
        return Files.createDirectories(FOLDER).resolve(name);
    }

    void line(String format, Object... values) throws IOException {
        String line = String.format(format, values) + System.lineSeparator();
        System.out.print(line);
        Files.writeString(file, line, StandardOpenOption.APPEND);
    }
}
