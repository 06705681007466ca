package org.engagementtimeline.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The checksum of a data set: SHA-256 over the names, lengths and bytes of its files, in order. Equal files give an equal
 * revision on any machine, and any change gives another. The tables and the version of the loader are part of it, because the
 * loader must run again for the same files when it fills other tables or writes other rows.
 */
public record Checksum(byte[] digest) {

    private static final List<String> SCRIPTS = List.of("classpath:db/migration/*.sql", "classpath:load/*.sql");

    /**
     * The version of the loader. Raise it by one with every change after which the loader writes other rows into the same tables,
     * such as another wording of a claim. Otherwise an existing database keeps its old rows.
     */
    private static final int LOADER = 13;

    public static Checksum of(Stream<SeedFile> files) {
        return of(sha256 -> {
            sha256.update(ofLoader().digest());
            files.forEach(file -> {
                sha256.update(file.path().getBytes(StandardCharsets.UTF_8));
                sha256.update(length(file.content().length));
                sha256.update(file.content());
            });
        });
    }

    /** The loader's part only. If it changes, every row is written again. */
    public static Checksum ofLoader() {
        return of(sha256 -> {
            sha256.update(length(LOADER));
            try {
                for (String scripts : SCRIPTS) {
                    for (Resource script : new PathMatchingResourcePatternResolver().getResources(scripts)) {
                        sha256.update(script.getContentAsByteArray());
                    }
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }

    static Checksum of(Consumer<MessageDigest> content) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            content.accept(sha256);
            return new Checksum(sha256.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    private static byte[] length(int value) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(value).array();
    }

    /** The first four bytes: Flyway's history keeps no more. */
    public int forFlyway() {
        return ByteBuffer.wrap(digest).getInt();
    }

    public String revision() {
        return HexFormat.of().formatHex(digest);
    }
}
