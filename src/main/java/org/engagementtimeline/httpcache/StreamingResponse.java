package org.engagementtimeline.httpcache;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

/**
 * A response too long for the buffer. It is sent while it is written, unless only its head is wanted, or too many others are being sent.
 * Each takes a thread for as long as its reader likes, and pages need threads too.
 */
final class StreamingResponse {

    private static final String SECONDS_UNTIL_ANOTHER_ENDS = "30";

    private final CachedResponseWriter writer;
    private final Semaphore permits;
    private boolean started;
    private boolean refused;

    /** @param permits one for each response that may be sent at the same time */
    StreamingResponse(CachedResponseWriter writer, Semaphore permits) {
        this.writer = writer;
        this.permits = permits;
    }

    /** Takes a permit if there is one, and says whether the writing should go on. */
    boolean start() throws IOException {
        boolean known = writer.isUnlessAnyExists();
        boolean onlyHead = known || HttpMethod.HEAD.matches(writer.request().getMethod());
        started = !onlyHead && permits.tryAcquire();
        refused = !onlyHead && !started;
        if (!refused) {
            writer.setStreamHeaders();
        }
        if (known) {
            writer.response().setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        }
        if (onlyHead) {
            writer.response().flushBuffer(); // before the end of the request removes some of the headers
        }
        return started;
    }

    /** Answers a refused response with 503. The answer to a HEAD is complete already. */
    void answerRefused() throws IOException {
        if (refused) {
            HttpServletResponse response = writer.response();
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, null);
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_UNTIL_ANOTHER_ENDS);
            writer.request().setAttribute("sentence", "Too many long files are being read just now.");
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    /** Returns the permit. */
    void end() {
        if (started) {
            permits.release();
        }
    }
}
