package org.engagementtimeline.httpcache;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

/**
 * An answer that is too long to be held. It is sent as it is made, unless only its head was asked for, or so many others are
 * under way that readers who take their time could keep all threads from making pages.
 */
final class LongAnswer {

    private static final String SECONDS_UNTIL_ANOTHER_ENDS = "30";

    private final Delivery delivery;
    private final Semaphore turns;
    private boolean under;
    private boolean refused;

    /** @param turns one for each that may be under way */
    LongAnswer(Delivery delivery, Semaphore turns) {
        this.delivery = delivery;
        this.turns = turns;
    }

    /** Whether it is to be made further; if so, it has a turn. */
    boolean begins() throws IOException {
        boolean onlyHead = HttpMethod.HEAD.matches(delivery.request().getMethod());
        under = !onlyHead && turns.tryAcquire();
        refused = !onlyHead && !under;
        if (!refused) {
            delivery.announceLongAnswer();
        }
        if (onlyHead) {
            delivery.response().flushBuffer(); // before whatever is told of the end takes some of the head back
        }
        return under;
    }

    /** Says so of what was refused; of what was only asked for its head, all is said. */
    void endEarly() throws IOException {
        if (refused) {
            HttpServletResponse response = delivery.response();
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, null);
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_UNTIL_ANOTHER_ENDS);
            delivery.request().setAttribute("sentence", "Too many long files are being read just now.");
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    /** Gives its turn to another. */
    void end() {
        if (under) {
            turns.release();
        }
    }
}
