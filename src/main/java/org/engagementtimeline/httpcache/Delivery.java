package org.engagementtimeline.httpcache;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.ServletWebRequest;

/** Answers one request with a finished page, or by saying that its reader has it already (RFC 9110, RFC 9111). */
record Delivery(HttpServletRequest request, HttpServletResponse response, PageKey key, Edition edition) {

    /**
     * For a minute a page may be read without asking; after that whoever keeps it for others may still give it out while
     * asking, for a day, and for a week when no one answers (RFC 5861).
     */
    private static final String KEEPING = "public, max-age=60, stale-while-revalidate=86400, stale-if-error=604800";

    private static final String MARKED_BEFORE = "<main";
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern(
                    "HH:mm 'UTC on' d MMMM uuuu", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    /**
     * @param unseenSince when the record was last seen, if it can not be read now
     * @param kept whether the page was made for an earlier request
     */
    void send(Page page, Optional<Instant> unseenSince, boolean kept) throws IOException {
        page.headers().forEach(response::setHeader);
        response.setHeader(
                "Cache-Status",
                "engagement-timeline; "
                        + (kept ? "hit" : "fwd=miss; stored")
                        + unseenSince
                                .map(last -> "; ttl=-"
                                        + Math.max(
                                                1,
                                                Duration.between(last, Instant.now())
                                                        .toSeconds()))
                                .orElse(""));
        boolean ofTheRecord = !page.headers().containsKey(HttpHeaders.CACHE_CONTROL);
        if (ofTheRecord && unseenSince.isPresent()) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            write(marked(page, unseenSince.get()));
            return;
        }
        boolean compressed = takesGzip();
        if (ofTheRecord) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, KEEPING);
        }
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        // What a file says of its own bytes, which are not those that are sent.
        response.setHeader(HttpHeaders.ETAG, null);
        response.setHeader(HttpHeaders.ACCEPT_RANGES, null);
        response.setHeader(HttpHeaders.LAST_MODIFIED, null);
        ServletWebRequest exchange = new ServletWebRequest(request, response);
        String etag = page.etag(compressed);
        if (ofTheRecord
                ? exchange.checkNotModified(etag, page.edition().since().toEpochMilli())
                : exchange.checkNotModified(etag)) {
            return;
        }
        if (compressed) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        write(compressed ? page.gzip() : page.text());
    }

    private void write(byte[] body) throws IOException {
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** The text with a sentence above what is on the page, for people; programs have the header. */
    private static byte[] marked(Page page, Instant lastSeen) {
        if (!page.headers().getOrDefault(HttpHeaders.CONTENT_TYPE, "").startsWith("text/html")) {
            return page.text();
        }
        return new String(page.text(), StandardCharsets.UTF_8)
                .replaceFirst(
                        MARKED_BEFORE,
                        "<p class=\"stale\" role=\"status\">The record can not be read just now. This page is as it was at "
                                + MINUTE.format(lastSeen) + ".</p>" + MARKED_BEFORE)
                .getBytes(StandardCharsets.UTF_8);
    }

    private boolean takesGzip() {
        return Collections.list(request.getHeaders(HttpHeaders.ACCEPT_ENCODING)).stream()
                .flatMap(header -> Arrays.stream(header.toLowerCase(Locale.ROOT).split(",")))
                .map(coding -> coding.replace(" ", ""))
                .anyMatch(coding -> coding.matches("gzip(;q=(1|1\\.0{1,3}|0\\.[0-9]*[1-9][0-9]*))?"));
    }

    /** Whether the reader has the answer that was too long to be held, of the same edition; then it is told so. */
    boolean isUnchangedLongAnswer() {
        if (!etagOfLongAnswer().equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            return false;
        }
        announceLongAnswer();
        response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        return true;
    }

    /** Says of an answer that is sent as it is made how it may be kept. */
    void announceLongAnswer() {
        if (response.getStatus() == HttpServletResponse.SC_OK) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, KEEPING);
            response.setHeader(HttpHeaders.ETAG, etagOfLongAnswer());
            response.setDateHeader(HttpHeaders.LAST_MODIFIED, edition.since().toEpochMilli());
        }
    }

    /** Weak, for it is given before a byte of the answer is known, which the server compresses as it goes. */
    private String etagOfLongAnswer() {
        return "W/\"" + Page.digest(edition.revision() + " " + edition.day() + " " + key) + "\"";
    }
}
