package org.engagementtimeline.httpcache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.engagementtimeline.web.SiteAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Serves finished pages from memory while their version is current. While the database does not answer, it serves those of the last
 * version, with a notice. The cache is bounded in bytes, and many pages that are requested once do not displace one that is requested
 * often. It keeps only successful responses. The key is what a page shows, not how it was requested, so nobody can fill the cache with
 * spellings of one address.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class PageCache extends OncePerRequestFilter {

    /** A longer response is streamed. */
    private static final int MAX_BYTES = 1_000_000;

    /** How long a request waits for another one that renders the same page. */
    private static final int MAX_SECONDS_WAITING = 10;

    private static final List<String> HEADERS = List.of(
            HttpHeaders.CONTENT_TYPE, HttpHeaders.CONTENT_DISPOSITION, HttpHeaders.LINK, HttpHeaders.CACHE_CONTROL);

    private final SiteAddress site;
    private final ContentVersionMonitor versionMonitor;
    private final CacheMeters meters;
    private final Cache<PageKey, Page> pages;
    private final Map<PageKey, CountDownLatch> rendering = new ConcurrentHashMap<>();
    private final Semaphore streams;

    /**
     * @param kept the memory for pages; with none, every page is rendered again
     * @param atOnce how many long responses are sent at the same time; each takes a thread for as long as its reader likes
     */
    PageCache(
            SiteAddress site,
            ContentVersionMonitor versionMonitor,
            CacheMeters meters,
            @Value("${timeline.pages.kept:64MB}") DataSize kept,
            @Value("${timeline.files.at-once:50}") int atOnce) {
        this.site = site;
        this.versionMonitor = versionMonitor;
        this.meters = meters;
        this.streams = new Semaphore(atOnce);
        this.pages = Caffeine.newBuilder()
                .executor(Runnable::run)
                .maximumWeight(kept.toBytes())
                .weigher((PageKey key, Page page) -> key.weight() + page.weight())
                .build();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<ContentVersion> version = versionMonitor.version();
        Optional<PageKey> key = version.isEmpty() || TransactionSynchronizationManager.isActualTransactionActive()
                ? Optional.empty()
                : PageKey.of(request, site.of(request));
        if (key.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        CachedResponseWriter writer = new CachedResponseWriter(request, response, key.get(), version.get());
        CountDownLatch done = new CountDownLatch(1);
        Page kept = kept(key.get());
        if (kept == null || !kept.version().equals(version.get())) {
            if (writer.isUnchangedStream()) {
                return;
            }
            kept = await(key.get(), done).orElse(kept);
        }
        if (kept != null && kept.version().equals(version.get())) {
            meters.hit();
            writer.send(kept, versionMonitor.unreachableSince(), true);
            return;
        }
        meters.miss();
        render(writer, done, kept, response, request, chain);
    }

    private @Nullable Page kept(PageKey key) {
        Page page = pages.getIfPresent(key.withoutParameters());
        return page != null && page.ignoresParameters() ? page : pages.getIfPresent(key);
    }

    /**
     * Waits for the page if another request is rendering it. Otherwise registers this request as the one that does.
     *
     * @param done the latch for which others wait meanwhile
     */
    private Optional<Page> await(PageKey key, CountDownLatch done) {
        CountDownLatch other = rendering.putIfAbsent(key, done);
        if (other == null) {
            return Optional.empty();
        }
        try {
            other.await(MAX_SECONDS_WAITING, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Optional.ofNullable(kept(key));
    }

    private void render(
            CachedResponseWriter writer,
            CountDownLatch done,
            @Nullable Page last,
            HttpServletResponse response,
            HttpServletRequest request,
            FilterChain chain)
            throws ServletException, IOException {
        StreamingResponse stream = new StreamingResponse(writer, streams);
        BufferedResponse buffer = new BufferedResponse(response, MAX_BYTES, () -> {
            done.countDown();
            return stream.start();
        });
        try {
            proceed(buffer, request, chain);
            Optional<byte[]> text = buffer.text();
            if (buffer.isAborted()) {
                stream.answerRefused();
            } else if (buffer.failure().isEmpty()
                    && response.getStatus() == HttpServletResponse.SC_OK
                    && text.isPresent()) {
                boolean ignoresParameters = WithoutParameters.ignoresParameters(request);
                Page page = Page.of(writer.version(), headers(response), ignoresParameters, text.get());
                pages.put(ignoresParameters ? writer.key().withoutParameters() : writer.key(), page);
                writer.send(page, Optional.empty(), false);
            } else if (last != null && buffer.failure().orElse(0) == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
                response.setHeader(HttpHeaders.RETRY_AFTER, null);
                writer.send(last, versionMonitor.unreachableSince().or(() -> Optional.of(Instant.now())), true);
            } else {
                if (buffer.failure().isPresent() || response.getStatus() >= HttpServletResponse.SC_BAD_REQUEST) {
                    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
                }
                buffer.release();
            }
        } finally {
            stream.end();
            rendering.remove(writer.key(), done);
            done.countDown();
        }
    }

    private static void proceed(BufferedResponse buffer, HttpServletRequest request, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(new PlainGetRequest(request), buffer);
        } catch (ServletException | IOException | RuntimeException failure) {
            if (!buffer.isAborted()) {
                throw failure;
            }
        }
    }

    /**
     * Makes every request a plain GET, so that the complete response is cached. For a HEAD the server then drops the body. Ranges and
     * conditions are hidden, because static files would apply them to their own bytes and not to the cached form.
     */
    private static final class PlainGetRequest extends HttpServletRequestWrapper {

        private static final List<String> HIDDEN =
                List.of(HttpHeaders.RANGE, HttpHeaders.IF_RANGE, HttpHeaders.IF_MODIFIED_SINCE);

        PlainGetRequest(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return HttpMethod.GET.name();
        }

        @Override
        public @Nullable String getHeader(String name) {
            return isHidden(name) ? null : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return isHidden(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
        }

        @Override
        public long getDateHeader(String name) {
            return isHidden(name) ? -1 : super.getDateHeader(name);
        }

        private static boolean isHidden(String name) {
            return HIDDEN.stream().anyMatch(name::equalsIgnoreCase);
        }
    }

    private static Map<String, String> headers(HttpServletResponse response) {
        Map<String, String> headers = new LinkedHashMap<>();
        // Several lines of one name say the same as one line with their values (RFC 9110, 5.3).
        HEADERS.stream()
                .filter(response::containsHeader)
                .forEach(name -> headers.put(name, String.join(", ", response.getHeaders(name))));
        // The server turns the locale into a header only when it sends the response.
        headers.put(HttpHeaders.CONTENT_LANGUAGE, response.getLocale().toLanguageTag());
        return headers;
    }
}
