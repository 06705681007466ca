package org.engagementtimeline.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeedFolderTests {

    private static final Instant LONG_AGO = Instant.parse("2026-01-02T03:04:05Z");

    @TempDir
    Path folder;

    private void write(String name, String text, Instant modified) throws IOException {
        Files.writeString(folder.resolve(name), text);
        Files.setLastModifiedTime(folder.resolve(name), FileTime.from(modified));
    }

    private List<String> readAfter(List<SeedFile> before) {
        return SeedFolder.read(folder.toString(), before).stream()
                .map(file -> new String(file.content(), StandardCharsets.UTF_8))
                .toList();
    }

    /** The texts are swapped behind the back of the folder, so what was kept shows. */
    @Test
    void readsAgainOnlyWhatChanged() throws IOException {
        write("kept.yaml", "one", LONG_AGO);
        write("longer.yaml", "two", LONG_AGO);
        write("later.yaml", "three", LONG_AGO);
        List<SeedFile> before = SeedFolder.read(folder.toString(), List.of());

        write("kept.yaml", "eno", LONG_AGO);
        write("longer.yaml", "two, longer", LONG_AGO);
        write("later.yaml", "eerht", LONG_AGO.plusNanos(1_000_000));
        write("new.yaml", "four", LONG_AGO);

        assertThat(readAfter(before)).containsExactly("one", "eerht", "two, longer", "four");
    }

    /** Within one step of the clock, a second change does not show in the time of the file. */
    @Test
    void readsAgainWhatHadJustChanged() throws IOException {
        Instant now = Instant.now();
        write("a.yaml", "one", now);
        List<SeedFile> before = SeedFolder.read(folder.toString(), List.of());

        write("a.yaml", "two", now);

        assertThat(readAfter(before)).containsExactly("two");
    }
}
