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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.engagementtimeline.evidence.CurrentDataSet;
import org.engagementtimeline.web.FragmentRenderer;
import org.engagementtimeline.web.SiteAddress;
import org.engagementtimeline.web.StreamedFile;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Lazy;
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
 * often. It keeps only successful responses that were read from the current revision. The key is what a page shows, not how it was
 * requested, so nobody can fill the cache with spellings of one address.
 *
 * <p>A page is rendered once for all who ask for it at the same time. At most as many pages are rendered at once as the pool has
 * connections. Waiting requests are limited too. Any further request gets the last page, or 503. <a
 * href="../../../../../../docs/http-cache.md">The HTTP cache</a> explains it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class PageCache extends OncePerRequestFilter {

    /** A longer page is not kept. */
    private static final int MAX_BYTES = 1_000_000;

    private static final String RETRY_AFTER_SECONDS = "5";

    private static final List<String> HEADERS = List.of(
            HttpHeaders.CONTENT_TYPE, HttpHeaders.CONTENT_DISPOSITION, HttpHeaders.LINK, HttpHeaders.CACHE_CONTROL);

    private final SiteAddress site;
    private final ContentVersionMonitor monitor;
    private final FragmentRenderer templates;
    private final CacheMeters meters;
    private final Cache<PageKey, Page> pages;
    private final Map<PageKey, CompletableFuture<Void>> rendering = new ConcurrentHashMap<>();
    private final RenderingLimits limits;

    /**
     * @param templates lazy, because the server creates its filters before anything else
     * @param kept the memory for pages; with none, every page is rendered again
     */
    PageCache(
            SiteAddress site,
            ContentVersionMonitor monitor,
            @Lazy FragmentRenderer templates,
            CacheMeters meters,
            RenderingLimits limits,
            @Value("${timeline.pages.kept:64MB}") DataSize kept) {
        this.site = site;
        this.monitor = monitor;
        this.templates = templates;
        this.meters = meters;
        this.limits = limits;
        this.pages = Caffeine.newBuilder()
                .executor(Runnable::run)
                .maximumWeight(kept.toBytes())
                .weigher((PageKey key, Page page) -> key.weight() + page.weight())
                .build();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<ContentVersion> version = monitor.version();
        Optional<PageKey> key = version.isEmpty() || TransactionSynchronizationManager.isActualTransactionActive()
                ? Optional.empty()
                : PageKey.of(request, site);
        if (key.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        CachedResponseWriter writer = new CachedResponseWriter(request, response, key.get(), version.get());
        if (sendKept(writer) || writer.isUnchangedStreamedFile()) {
            return;
        }
        CompletableFuture<Void> rendered = new CompletableFuture<>();
        CompletableFuture<Void> other = rendering.putIfAbsent(key.get(), rendered);
        if (other != null && !limits.await(other)) {
            refuse(writer);
        } else if (other == null || !sendKept(writer)) {
            meters.miss();
            render(writer, rendered, chain);
        }
    }

    private boolean sendKept(CachedResponseWriter writer) throws IOException {
        Page page = kept(writer.key());
        if (page == null || !page.version().equals(writer.version())) {
            return false;
        }
        meters.hit();
        Optional<Instant> lastSeen = monitor.unreachableSince().filter(any -> page.dependsOnRecord());
        if (lastSeen.isPresent()) {
            writer.sendStale(page, lastSeen.get(), templates);
        } else {
            writer.send(page, "hit");
        }
        return true;
    }

    private @Nullable Page kept(PageKey key) {
        Page page = pages.getIfPresent(key.withoutParameters());
        return page != null && page.ignoresParameters() ? page : pages.getIfPresent(key);
    }

    /** @param rendered completed when the page is cached, or when it is clear that it will not be */
    private void render(CachedResponseWriter writer, CompletableFuture<Void> rendered, FilterChain chain)
            throws ServletException, IOException {
        PageKey key = writer.key();
        boolean acquired = limits.acquire();
        Runnable end = () -> {
            if (rendered.complete(null)) {
                rendering.remove(key, rendered);
                if (acquired) {
                    limits.release();
                }
            }
        };
        try {
            if (acquired) {
                render(writer, end, chain);
            } else {
                end.run();
                refuse(writer);
            }
        } finally {
            end.run();
        }
    }

    /** @param end called before a byte is sent, because the reader may be slow */
    private void render(CachedResponseWriter writer, Runnable end, FilterChain chain)
            throws ServletException, IOException {
        HttpServletRequest request = writer.request();
        HttpServletResponse response = writer.response();
        BufferedResponse buffer = new BufferedResponse(request, response, () -> {
            end.run();
            writer.setUncachedHeaders(isCurrent(writer));
        });
        chain.doFilter(new PlainGetRequest(request), buffer);
        int status = buffer.status();
        if (StreamedFile.isBegun(request)) {
            finishStreamedFile(writer, buffer);
        } else if (status == HttpServletResponse.SC_OK && isCurrent(writer) && buffer.getContentSize() <= MAX_BYTES) {
            boolean ignoresParameters = HandlerCacheRules.ignoresParameters(request);
            Page page = Page.of(writer.version(), headers(response), ignoresParameters, buffer.getContentAsByteArray());
            pages.put(ignoresParameters ? writer.key().withoutParameters() : writer.key(), page);
            end.run();
            writer.send(page, "fwd=miss; stored");
        } else {
            end.run();
            if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE && sendLast(writer)) {
                return;
            }
            if (status == HttpServletResponse.SC_OK) {
                writer.setUncachedHeaders(isCurrent(writer));
            }
            buffer.release();
        }
    }

    /** Finishes a streamed file for which the client wants only the headers. */
    private static void finishStreamedFile(CachedResponseWriter writer, BufferedResponse buffer) throws IOException {
        if (!buffer.passedThrough()) {
            writer.setUncachedHeaders(isCurrent(writer));
            if (StreamedFile.hasIfNoneMatchAny(writer.request())) {
                writer.response().setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            }
            writer.response().flushBuffer(); // before the end of the request removes some of the headers
        }
    }

    /** Whether everything was read from the revision that the version says. */
    private static boolean isCurrent(CachedResponseWriter writer) {
        return CurrentDataSet.readBy(writer.request())
                .map(read -> read.revision().equals(writer.version().revision()))
                .orElse(true);
    }

    /** The site is overloaded: better an old page than none. */
    private void refuse(CachedResponseWriter writer) throws IOException {
        if (!sendLast(writer)) {
            writer.response().setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
            writer.request().setAttribute("sentence", "Too many pages are being made just now.");
            writer.response().sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private boolean sendLast(CachedResponseWriter writer) throws IOException {
        Page last = kept(writer.key());
        if (last != null) {
            writer.response().setHeader(HttpHeaders.RETRY_AFTER, null);
            writer.sendStale(last, monitor.unreachableSince().orElseGet(Instant::now), templates);
        }
        return last != null;
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
