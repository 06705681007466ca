package org.engagementtimeline.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * An answer read byte by byte, to a request that may be anything: clients in libraries refuse to send much of what is
 * hostile.
 *
 * @param head the lines before the body, the status line first
 */
record RawAnswer(List<String> head, byte[] content) {

    /** Only so that a test that finds a hanging site ends. */
    private static final int PATIENCE_MILLISECONDS = 30_000;

    /** What comes back, up to the end of the connection; nothing at all where it is closed without an answer. */
    static Optional<RawAnswer> to(int port, byte[] request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLISECONDS);
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            try {
                socket.getOutputStream().write(request);
                socket.getInputStream().transferTo(answer);
            } catch (SocketException cutOff) {
                // By a server that had heard enough; what it said before counts.
            }
            return answer.size() == 0 ? Optional.empty() : Optional.of(of(answer.toByteArray()));
        }
    }

    private static RawAnswer of(byte[] bytes) throws IOException {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            throw new IOException("This is no answer of HTTP: " + text.substring(0, Math.min(200, text.length())));
        }
        RawAnswer answer = new RawAnswer(
                text.substring(0, end).lines().toList(), text.substring(end + 4).getBytes(StandardCharsets.ISO_8859_1));
        return answer.header("Transfer-Encoding").isEmpty()
                ? answer
                : new RawAnswer(answer.head, withoutChunks(answer.content));
    }

    private static byte[] withoutChunks(byte[] content) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        StringBuilder whole = new StringBuilder();
        for (int at = 0; at < text.length(); ) {
            int line = text.indexOf("\r\n", at);
            int length = Integer.parseInt(text.substring(at, line), 16);
            whole.append(text, line + 2, line + 2 + length);
            at = line + 2 + length + 2;
            if (length == 0) {
                break;
            }
        }
        return whole.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    int status() {
        return Integer.parseInt(head.get(0).split(" ")[1]);
    }

    Optional<String> header(String name) {
        String start = name.toLowerCase(Locale.ROOT) + ":";
        return head.stream()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
                .map(line -> line.substring(start.length()).strip())
                .findFirst();
    }

    boolean is(String type) {
        return header("Content-Type").orElse("").startsWith(type);
    }

    /** The body as text, unpacked where it was compressed. */
    String body() throws IOException {
        if (header("Content-Encoding").filter("gzip"::equals).isEmpty()) {
            return new String(content, StandardCharsets.UTF_8);
        }
        try (InputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(content))) {
            return new String(unpacked.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
