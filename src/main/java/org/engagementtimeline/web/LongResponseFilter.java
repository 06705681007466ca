package org.engagementtimeline.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps slow readers from taking all threads. A response up to {@link #LONG} fits into the buffers of the connection, so its thread does
 * not wait for the reader. The number of longer ones sent at once is limited. A client slower than {@link #LEAST_RATE} is
 * disconnected.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class LongResponseFilter extends OncePerRequestFilter {

    static final int LONG = 64 * 1024;

    /** In bytes a second, before compression. */
    static final int LEAST_RATE = 8 * 1024;

    /** How much waiting for the reader the rate is measured over. The making of the response does not count. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Of the heap, for a batch of the record and its text. With less of it, fewer files are streamed at once. */
    private static final DataSize HEAP_PER_FILE = DataSize.ofMegabytes(16);

    private static final int CHUNK = 8 * 1024;
    private static final String RETRY_AFTER_SECONDS = "30";

    private final Semaphore files;
    private final Semaphore pages;
    private final LongSupplier nanoTime;

    /** @param atOnce how many files, and how many long cached pages, are sent at the same time; each takes a thread */
    @Autowired
    LongResponseFilter(@Value("${timeline.files.at-once:50}") int atOnce) {
        this(
                Math.max(1, (int) Math.min(atOnce, Runtime.getRuntime().maxMemory() / HEAP_PER_FILE.toBytes())),
                System::nanoTime);
    }

    LongResponseFilter(int atOnce, LongSupplier nanoTime) {
        this.files = new Semaphore(atOnce);
        this.pages = new Semaphore(atOnce);
        this.nanoTime = nanoTime;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        CountedResponse counted = new CountedResponse(request, response);
        try {
            chain.doFilter(request, counted);
            if (counted.writer != null) {
                counted.writer.flush();
            }
        } catch (ServletException | IOException | RuntimeException failure) {
            if (!counted.refused) {
                throw failure;
            }
        } finally {
            counted.end();
        }
        if (counted.slow) {
            // Also if the exception was lost on the way: half a file must not look complete.
            throw new IOException("The reader was too slow");
        }
        if (counted.refused) {
            refuse(request, response);
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.reset();
        response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        request.setAttribute("sentence", "Too many long files are being read just now.");
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }

    /** Counts what goes out as a stream of bytes, which everything long does. */
    private final class CountedResponse extends HttpServletResponseWrapper {

        private final HttpServletRequest request;
        private @Nullable ServletOutputStream counted;
        private @Nullable PrintWriter writer;
        private @Nullable Semaphore permits;
        private boolean refused;
        private boolean slow;

        CountedResponse(HttpServletRequest request, HttpServletResponse response) {
            super(response);
            this.request = request;
            response.setBufferSize(LONG); // so that nothing is sent before it is known to be long
        }

        @Override
        public ServletOutputStream getOutputStream() throws IOException {
            permit(0); // before a long file does its work
            if (counted == null) {
                counted = new CountedStream(super.getOutputStream());
            }
            return counted;
        }

        /** Through the counted stream, too. */
        @Override
        public PrintWriter getWriter() throws IOException {
            if (writer == null) {
                writer = new PrintWriter(new OutputStreamWriter(getOutputStream(), getCharacterEncoding()));
            }
            return writer;
        }

        void permit(long sent) throws IOException {
            if (permits == null && (sent > LONG || StreamedFile.isBegun(request))) {
                Semaphore kind = containsHeader("Cache-Status") ? pages : files;
                refused = refused || !kind.tryAcquire();
                if (refused) {
                    throw new IOException("Too many long responses");
                }
                permits = kind;
            }
        }

        void end() {
            if (permits != null) {
                permits.release();
            }
        }

        private final class CountedStream extends ServletOutputStream {

            private final ServletOutputStream out;
            private long sent;
            private long measuredFrom;
            private long waited;

            CountedStream(ServletOutputStream out) {
                this.out = out;
            }

            @Override
            public void write(int single) throws IOException {
                write(new byte[] {(byte) single}, 0, 1);
            }

            @Override
            public void write(byte[] from, int offset, int length) throws IOException {
                permit(sent + length);
                for (int at = 0; at < length; at += CHUNK) {
                    int size = Math.min(CHUNK, length - at);
                    long began = nanoTime.getAsLong();
                    out.write(from, offset + at, size);
                    waited += nanoTime.getAsLong() - began;
                    sent += size;
                    if (waited > PATIENCE.toNanos()) {
                        slow |= (sent - measuredFrom) * 1e9 / waited < LEAST_RATE;
                        measuredFrom = sent;
                        waited = 0;
                    }
                    if (slow) {
                        throw new IOException("The reader is too slow");
                    }
                }
            }

            @Override
            public void flush() throws IOException {
                out.flush();
            }

            @Override
            public boolean isReady() {
                return out.isReady();
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                out.setWriteListener(listener);
            }
        }
    }
}
