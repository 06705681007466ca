package org.engagementtimeline.httpcache;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A finished answer.
 *
 * @param headers those that say what it is
 * @param gzip its text, compressed (RFC 1952)
 * @param ofAnyParameters whether it is the same with whatever parameters
 * @param digest by which equal texts are known
 */
record Page(Edition edition, Map<String, String> headers, boolean ofAnyParameters, byte[] gzip, String digest) {

    private static final int BYTES_OF_A_DIGEST = 12;
    private static final int OVERHEAD = 1_000;

    static Page of(Edition edition, Map<String, String> headers, boolean ofAnyParameters, byte[] text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length / 4 + 32);
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Page(edition, headers, ofAnyParameters, bytes.toByteArray(), digest(text));
    }

    byte[] text() {
        try (GZIPInputStream text = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            return text.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A strong validator (RFC 9110, 8.8.3), which tells the two forms of the text apart. */
    String etag(boolean compressed) {
        return "\"" + digest + (compressed ? "-gzip" : "") + "\"";
    }

    int weight() {
        return gzip.length + OVERHEAD;
    }

    /** The beginning of the SHA-256 of a text. */
    static String digest(byte[] text) {
        try {
            byte[] whole = MessageDigest.getInstance("SHA-256").digest(text);
            return HexFormat.of().formatHex(whole, 0, BYTES_OF_A_DIGEST);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    static String digest(String text) {
        return digest(text.getBytes(StandardCharsets.UTF_8));
    }
}
