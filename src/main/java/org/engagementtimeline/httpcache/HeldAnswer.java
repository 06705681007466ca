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
 * Holds an answer back until it is whole. One that grows too long to be held is sent on as it comes.
 */
class HeldAnswer extends HttpServletResponseWrapper {

    private final int most;
    private final Sending sending;
    private final Held held = new Held();
    private @Nullable PrintWriter writer;
    private OptionalInt failure = OptionalInt.empty();
    private @Nullable String message;

    /**
     * @param most how many bytes are held
     * @param sending is asked before the first byte of a longer answer is sent; if it may not, its making is broken off
     */
    HeldAnswer(HttpServletResponse answer, int most, Sending sending) {
        super(answer);
        this.most = most;
        this.sending = sending;
    }

    /** Whether a longer answer may be sent. */
    interface Sending {
        boolean may() throws IOException;
    }

    /** Ends the making of an answer of which no more is wanted. */
    private static final class BrokenOff extends RuntimeException {

        private static final long serialVersionUID = 1;

        BrokenOff() {
            super("No more of the answer is wanted", null, false, false);
        }
    }

    /** Whether its making was ended before it was whole; how that shows to whoever began it depends on what it met. */
    boolean isBrokenOff() {
        return held.brokenOff;
    }

    /** The whole text, unless some of it is on its way. */
    Optional<byte[]> text() {
        if (writer != null) {
            writer.flush();
        }
        return held.sending ? Optional.empty() : Optional.of(held.bytes.toByteArray());
    }

    /** The status of the failure with which it ended, if it did. */
    OptionalInt failure() {
        return failure;
    }

    /** Sends what was held as it is. */
    void release() throws IOException {
        if (failure.isPresent()) {
            super.sendError(failure.getAsInt(), message);
        } else if (text().isPresent()) {
            held.send();
        }
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return held;
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(held, getCharacterEncoding()));
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
        if (held.sending) {
            super.flushBuffer();
        }
    }

    @Override
    public void resetBuffer() {
        super.resetBuffer();
        held.bytes.reset();
    }

    @Override
    public void reset() {
        super.reset();
        held.bytes.reset();
    }

    private final class Held extends ServletOutputStream {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private boolean sending;
        private boolean brokenOff;

        @Override
        public void write(int single) throws IOException {
            write(new byte[] {(byte) single}, 0, 1);
        }

        @Override
        public void write(byte[] from, int offset, int length) throws IOException {
            if (!sending && bytes.size() + length > most) {
                if (brokenOff || !HeldAnswer.this.sending.may()) {
                    brokenOff = true;
                    throw new BrokenOff();
                }
                send();
            }
            if (sending) {
                getResponse().getOutputStream().write(from, offset, length);
            } else {
                bytes.write(from, offset, length);
            }
        }

        private void send() throws IOException {
            sending = true;
            bytes.writeTo(getResponse().getOutputStream());
            bytes.reset();
        }

        @Override
        public void flush() throws IOException {
            if (sending) {
                getResponse().getOutputStream().flush();
            }
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("Answers are not written asynchronously");
        }
    }
}
