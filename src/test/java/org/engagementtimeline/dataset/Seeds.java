package org.engagementtimeline.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** A folder with a data set that a test may change. */
public record Seeds(Path folder) {

    /** The fixed record that all tests read; {@code config/application.properties} names it too. */
    public static final Path FIXTURES = Path.of("src", "test", "resources", "fixtures");

    /** A copy of the fixed record. */
    public static Seeds copiedTo(Path folder) {
        try {
            FileSystemUtils.copyRecursively(FIXTURES, folder);
            return new Seeds(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Replaces the first occurrence of a text, which has to be there. */
    public Seeds with(String file, String text, String replacement) {
        String content = read(file);
        if (!content.contains(text)) {
            throw new IllegalArgumentException("“" + text + "” is not in " + file);
        }
        int at = content.indexOf(text);
        return with(file, content.substring(0, at) + replacement + content.substring(at + text.length()));
    }

    public Seeds with(String file, String content) {
        return with(file, content.getBytes(StandardCharsets.UTF_8));
    }

    public Seeds with(String file, byte[] content) {
        try {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.write(folder.resolve(file), content);
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Seeds without(String file) {
        try {
            Files.delete(folder.resolve(file));
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String read(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    DataSetCheck check() {
        return DataSetCheck.of(SeedFolder.read(folder.toString()), new Progress());
    }

    /** Writes the history as the command does. */
    public void release(Instant now) {
        with(History.FILE, check().released(now).yaml());
    }

    public SeedRecords load() {
        return check().dataSet();
    }

    public List<String> problems() {
        try {
            return check().problems().stream().map(Problem::toString).toList();
        } catch (DataSetException unreadable) {
            return unreadable.problems().stream().map(Problem::toString).toList();
        }
    }
}
