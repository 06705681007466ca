package org.engagementtimeline.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The checksum of a data set: SHA-256 over the names, lengths and bytes of its files, in order. Equal files give an equal
 * revision on any machine, and any change gives another. The tables and the version of the loader are part of it, because the
 * loader must run again for the same files when it fills other tables or writes other rows.
 */
public record Checksum(byte[] digest) {

    private static final String MIGRATIONS = "classpath:db/migration/*.sql";

    /**
     * The version of the loader. Raise it by one with every change after which the loader writes other rows into the same tables,
     * such as another wording of a claim. Otherwise an existing database keeps its old rows.
     */
    private static final int LOADER = 8;

    public static Checksum of(Stream<SeedFile> files) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(length(LOADER));
            for (Resource migration : new PathMatchingResourcePatternResolver().getResources(MIGRATIONS)) {
                sha256.update(migration.getContentAsByteArray());
            }
            files.forEach(file -> {
                sha256.update(file.path().getBytes(StandardCharsets.UTF_8));
                sha256.update(length(file.content().length));
                sha256.update(file.content());
            });
            return new Checksum(sha256.digest());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
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
