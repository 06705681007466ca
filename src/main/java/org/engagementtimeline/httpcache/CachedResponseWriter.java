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
import java.util.Map;
import org.engagementtimeline.web.FragmentRenderer;
import org.engagementtimeline.web.StreamedFile;
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

    /** The layouts have this comment where the notice goes. */
    private static final String NOTICE_MARKER = "<!-- notice -->";

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern(
                    "HH:mm 'UTC on' d MMMM uuuu", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    /** @param how as Cache-Status says it (RFC 9211): whether the page was rendered for an earlier request */
    void send(Page page, String how) throws IOException {
        describe(page, how);
        boolean dependsOnRecord = page.dependsOnRecord();
        boolean compressed = acceptsGzip();
        if (dependsOnRecord) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, CACHE_CONTROL);
        }
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        ServletWebRequest exchange = new ServletWebRequest(request, response);
        String etag = page.etag(compressed);
        if (dependsOnRecord
                ? exchange.checkNotModified(etag, page.version().since().toEpochMilli())
                : exchange.checkNotModified(etag)) {
            return;
        }
        if (StreamedFile.hasIfNoneMatchAny(request)) {
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

    /**
     * Sends a page that may be out of date, with a notice for people where the layout has a place for it. Programs have the header.
     *
     * @param lastSeen when the page was last known to be current
     */
    void sendStale(Page page, Instant lastSeen, FragmentRenderer templates) throws IOException {
        describe(
                page,
                "hit; ttl=-"
                        + Math.max(1, Duration.between(lastSeen, Instant.now()).toSeconds()));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        byte[] text = page.text();
        String html = new String(text, StandardCharsets.ISO_8859_1); // a character for each byte
        int place = page.isHtml() ? html.indexOf(NOTICE_MARKER) : -1;
        byte[] notice = place < 0
                ? new byte[0]
                : templates
                        .render("stale", Map.of("since", MINUTE.format(lastSeen)))
                        .getBytes(StandardCharsets.UTF_8);
        int before = Math.max(0, place);
        response.setContentLength(text.length + notice.length);
        response.getOutputStream().write(text, 0, before);
        response.getOutputStream().write(notice);
        response.getOutputStream().write(text, before, text.length - before);
    }

    private void describe(Page page, String how) {
        // Static files set these for their own bytes, which are not those that are sent.
        response.setHeader(HttpHeaders.ETAG, null);
        response.setHeader(HttpHeaders.ACCEPT_RANGES, null);
        response.setHeader(HttpHeaders.LAST_MODIFIED, null);
        page.headers().forEach(response::setHeader);
        response.setHeader("Cache-Status", "engagement-timeline; " + how);
    }

    private boolean acceptsGzip() {
        return Collections.list(request.getHeaders(HttpHeaders.ACCEPT_ENCODING)).stream()
                .flatMap(header -> Arrays.stream(header.toLowerCase(Locale.ROOT).split(",")))
                .map(coding -> coding.replace(" ", ""))
                .anyMatch(coding -> coding.matches("gzip(;q=(1|1\\.0{1,3}|0\\.[0-9]*[1-9][0-9]*))?"));
    }

    /** Answers with 304 if the reader has this streamed file in the current version, and says whether it did. */
    boolean isUnchangedStreamedFile() {
        if (!weakEtag().equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            return false;
        }
        setUncachedHeaders(true);
        response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        return true;
    }

    /**
     * Sets the cache headers of a response that is not cached here, such as a streamed file.
     *
     * @param current whether it is made from the version that is current
     */
    void setUncachedHeaders(boolean current) {
        if (!current) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        } else if (response.getStatus() == HttpServletResponse.SC_OK) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, CACHE_CONTROL);
            response.setHeader(HttpHeaders.ETAG, weakEtag());
            response.setDateHeader(HttpHeaders.LAST_MODIFIED, version.since().toEpochMilli());
        }
    }

    /** Weak, because it is set before the first byte is known, and the server compresses the body on the way. */
    private String weakEtag() {
        return "W/\"" + Page.digest((version + " " + key).getBytes(StandardCharsets.UTF_8)) + "\"";
    }
}
