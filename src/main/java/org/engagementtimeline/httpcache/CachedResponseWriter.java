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

/** Answers one request with a finished page, or with 304 if the reader has it (RFC 9110, RFC 9111). */
record CachedResponseWriter(
        HttpServletRequest request, HttpServletResponse response, PageKey key, ContentVersion version) {

    /**
     * Caches may use a page for a minute without asking. After that, shared caches may serve it for a day while they ask, and for a
     * week if nobody answers (RFC 5861).
     */
    private static final String CACHE_CONTROL =
            "public, max-age=60, stale-while-revalidate=86400, stale-if-error=604800";

    private static final String NOTICE_BEFORE = "<main";
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern(
                    "HH:mm 'UTC on' d MMMM uuuu", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    /**
     * @param unreachableSince when the database last answered, if it does not now
     * @param kept whether the page was rendered for an earlier request
     */
    void send(Page page, Optional<Instant> unreachableSince, boolean kept) throws IOException {
        page.headers().forEach(response::setHeader);
        response.setHeader(
                "Cache-Status",
                "engagement-timeline; "
                        + (kept ? "hit" : "fwd=miss; stored")
                        + unreachableSince
                                .map(last -> "; ttl=-"
                                        + Math.max(
                                                1,
                                                Duration.between(last, Instant.now())
                                                        .toSeconds()))
                                .orElse(""));
        boolean dependsOnRecord = !page.headers().containsKey(HttpHeaders.CACHE_CONTROL);
        if (dependsOnRecord && unreachableSince.isPresent()) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            write(withNotice(page, unreachableSince.get()));
            return;
        }
        boolean compressed = acceptsGzip();
        if (dependsOnRecord) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, CACHE_CONTROL);
        }
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        // Static files set these for their own bytes, which are not those that are sent.
        response.setHeader(HttpHeaders.ETAG, null);
        response.setHeader(HttpHeaders.ACCEPT_RANGES, null);
        response.setHeader(HttpHeaders.LAST_MODIFIED, null);
        ServletWebRequest exchange = new ServletWebRequest(request, response);
        String etag = page.etag(compressed);
        if (dependsOnRecord
                ? exchange.checkNotModified(etag, page.version().since().toEpochMilli())
                : exchange.checkNotModified(etag)) {
            return;
        }
        if (isUnlessAnyExists()) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
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

    /** The page with a notice for people. Programs have the header. */
    private static byte[] withNotice(Page page, Instant lastSeen) {
        if (!page.headers().getOrDefault(HttpHeaders.CONTENT_TYPE, "").startsWith("text/html")) {
            return page.text();
        }
        return new String(page.text(), StandardCharsets.UTF_8)
                .replaceFirst(
                        NOTICE_BEFORE,
                        "<p class=\"stale\" role=\"status\">We cannot read the record at the moment. This page is as it was at "
                                + MINUTE.format(lastSeen) + ".</p>" + NOTICE_BEFORE)
                .getBytes(StandardCharsets.UTF_8);
    }

    private boolean acceptsGzip() {
        return Collections.list(request.getHeaders(HttpHeaders.ACCEPT_ENCODING)).stream()
                .flatMap(header -> Arrays.stream(header.toLowerCase(Locale.ROOT).split(",")))
                .map(coding -> coding.replace(" ", ""))
                .anyMatch(coding -> coding.matches("gzip(;q=(1|1\\.0{1,3}|0\\.[0-9]*[1-9][0-9]*))?"));
    }

    /** Whether the response is only wanted if there is none (RFC 9110, 13.1.2). Spring checks it for writing methods only. */
    boolean isUnlessAnyExists() {
        return "*".equals(request.getHeader(HttpHeaders.IF_NONE_MATCH));
    }

    /** Answers with 304 if the reader has this long response in the current version, and says whether it did. */
    boolean isUnchangedStream() {
        if (!streamEtag().equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            return false;
        }
        setStreamHeaders();
        response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        return true;
    }

    /** Sets the cache headers of a response that is streamed. */
    void setStreamHeaders() {
        if (response.getStatus() == HttpServletResponse.SC_OK) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, CACHE_CONTROL);
            response.setHeader(HttpHeaders.ETAG, streamEtag());
            response.setDateHeader(HttpHeaders.LAST_MODIFIED, version.since().toEpochMilli());
        }
    }

    /** Weak, because it is set before the first byte is known, and the server compresses the body on the way. */
    private String streamEtag() {
        return "W/\"" + Page.digest(version.revision() + " " + version.day() + " " + key) + "\"";
    }
}
