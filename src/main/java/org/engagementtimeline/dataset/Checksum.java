package org.engagementtimeline.dataset;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;

/**
 * The checksum of a data set: SHA-256 over the names, lengths and bytes of its files, in order. Equal files give an equal
 * revision on any machine, and any change gives another. The version of the loader is part of it, because a loader that writes
 * other rows must run again for the same files.
 */
public record Checksum(byte[] digest) {

    /**
     * The version of the loader. Raise it by one with every change after which the loader writes other rows for the same files:
     * a new column or table, another index, another wording of a claim. Otherwise an existing database keeps its old rows.
     */
    private static final int LOADER = 7;

    public static Checksum of(Stream<SeedFile> files) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(length(LOADER));
            files.forEach(file -> {
                sha256.update(file.path().getBytes(StandardCharsets.UTF_8));
                sha256.update(length(file.content().length));
                sha256.update(file.content());
            });
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
