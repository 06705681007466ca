package org.engagementtimeline.dataset;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The checksum of a data set: SHA-256 of a list with the SHA-256 and the path of each file. Equal files give an equal
 * revision on any machine, and any change gives another. The tables and the version of the loader are part of it, because the
 * loader must run again for the same files when it fills other tables or writes other rows.
 */
public record Checksum(String revision) {

    private static final List<String> SCRIPTS = List.of("classpath:db/migration/*.sql", "classpath:load/*.sql");

    /**
     * The version of the loader. Raise it by one with every change after which the loader writes other rows into the same tables,
     * such as another wording of a claim. Otherwise an existing database keeps its old rows.
     */
    private static final int LOADER = 14;

    /** The loader's part. If it changes, every row is written again. */
    public static final String OF_LOADER = ofLoader();

    public static Checksum of(Stream<SeedFile> files) {
        return new Checksum(
                sha256(Stream.concat(Stream.of(OF_LOADER), files.map(file -> file.sha256() + " " + file.path()))));
    }

    private static String ofLoader() {
        List<String> parts = new ArrayList<>(List.of(String.valueOf(LOADER)));
        try {
            for (String scripts : SCRIPTS) {
                for (Resource script : new PathMatchingResourcePatternResolver().getResources(scripts)) {
                    parts.add(script.getContentAsString(StandardCharsets.UTF_8));
                }
            }
            return sha256(parts.stream());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String sha256(Stream<String> lines) {
        return SeedFile.sha256(lines.collect(joining("\n")).getBytes(StandardCharsets.UTF_8));
    }

    /** The first four bytes: Flyway's history keeps no more. */
    public int forFlyway() {
        return Integer.parseUnsignedInt(revision.substring(0, 8), 16);
    }
}
