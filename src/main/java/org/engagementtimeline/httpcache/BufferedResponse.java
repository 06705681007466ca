package org.engagementtimeline.httpcache;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Buffers a response until it is complete. A response that grows beyond the limit is streamed: what is buffered goes out, and the
 * rest as it is written.
 */
class BufferedResponse extends HttpServletResponseWrapper {

    private final int limit;
    private final Streaming streaming;
    private final Buffer buffer = new Buffer();
    private @Nullable PrintWriter writer;
    private OptionalInt failure = OptionalInt.empty();
    private @Nullable String message;

    /**
     * @param limit how many bytes are buffered
     * @param streaming decides, before the first byte of a longer response is sent, whether it may be; otherwise the request is
     *     aborted
     */
    BufferedResponse(HttpServletResponse response, int limit, Streaming streaming) {
        super(response);
        this.limit = limit;
        this.streaming = streaming;
    }

    /** Decides whether a longer response may be streamed. */
    interface Streaming {
        boolean isAllowed() throws IOException;
    }

    /** Aborts the code that writes a response that is not wanted any more. */
    private static final class Aborted extends RuntimeException {

        private static final long serialVersionUID = 1;

        Aborted() {
            super("The rest of the response is not wanted", null, false, false);
        }
    }

    /** Whether the writing was aborted. The caller of the filter chain may see any exception then. */
    boolean isAborted() {
        return buffer.aborted;
    }

    /** The complete body, or nothing if it is being streamed. */
    Optional<byte[]> text() {
        if (writer != null) {
            writer.flush();
        }
        return buffer.streams ? Optional.empty() : Optional.of(buffer.bytes.toByteArray());
    }

    /** The error status with which the response ended, if it did. */
    OptionalInt failure() {
        return failure;
    }

    /** Sends the buffered response, or the error. */
    void release() throws IOException {
        if (failure.isPresent()) {
            super.sendError(failure.getAsInt(), message);
        } else if (text().isPresent()) {
            buffer.send();
        }
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return buffer;
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(buffer, getCharacterEncoding()));
        }
        return writer;
    }

    @Override
    public void sendError(int status) throws IOException {
        sendError(status, null);
    }

    @Override
    public void sendError(int status, @Nullable String why) throws IOException {
        if (isCommitted()) {
            super.sendError(status, why);
        }
        failure = OptionalInt.of(status);
        message = why;
        resetBuffer();
    }

    @Override
    public void flushBuffer() throws IOException {
        if (buffer.streams) {
            super.flushBuffer();
        }
    }

    @Override
    public void resetBuffer() {
        super.resetBuffer();
        buffer.bytes.reset();
    }

    @Override
    public void reset() {
        super.reset();
        buffer.bytes.reset();
    }

    private final class Buffer extends ServletOutputStream {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private boolean streams;
        private boolean aborted;

        @Override
        public void write(int single) throws IOException {
            write(new byte[] {(byte) single}, 0, 1);
        }

        @Override
        public void write(byte[] from, int offset, int length) throws IOException {
            if (!streams && bytes.size() + length > limit) {
                if (aborted || !streaming.isAllowed()) {
                    aborted = true;
                    throw new Aborted();
                }
                send();
            }
            if (streams) {
                getResponse().getOutputStream().write(from, offset, length);
            } else {
                bytes.write(from, offset, length);
            }
        }

        private void send() throws IOException {
            streams = true;
            bytes.writeTo(getResponse().getOutputStream());
            bytes.reset();
        }

        @Override
        public void flush() throws IOException {
            if (streams) {
                getResponse().getOutputStream().flush();
            }
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("Responses are not written asynchronously");
        }
    }
}
