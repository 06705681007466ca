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
 * Serves pages that were made before from memory, as long as their edition is current; when the record can not be read,
 * those of the last edition, marked as such. What it keeps is bounded in bytes, and a page that is asked for often is not
 * put out by many that are asked for once. Only answers without a failure are kept, under what they show and not under how
 * they were asked for, so that no one can fill it with spellings of one address.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class PageCache extends OncePerRequestFilter {

    /** Longer answers are sent as they are made. */
    private static final int MOST_BYTES_HELD = 1_000_000;

    /** So long a request waits for another that makes the same page. */
    private static final int MOST_SECONDS_WAITED = 10;

    private static final List<String> HEADERS = List.of(
            HttpHeaders.CONTENT_TYPE, HttpHeaders.CONTENT_DISPOSITION, HttpHeaders.LINK, HttpHeaders.CACHE_CONTROL);

    private final SiteAddress site;
    private final CurrentEdition current;
    private final CacheMeters meters;
    private final Cache<PageKey, Page> pages;
    private final Map<PageKey, CountDownLatch> making = new ConcurrentHashMap<>();
    private final Semaphore longAnswers;

    /**
     * @param kept how much memory the pages may take; with none every page is made anew
     * @param atOnce how many long answers are sent at once: each takes a thread for as long as its reader likes
     */
    PageCache(
            SiteAddress site,
            CurrentEdition current,
            CacheMeters meters,
            @Value("${timeline.pages.kept:64MB}") DataSize kept,
            @Value("${timeline.files.at-once:50}") int atOnce) {
        this.site = site;
        this.current = current;
        this.meters = meters;
        this.longAnswers = new Semaphore(atOnce);
        this.pages = Caffeine.newBuilder()
                .executor(Runnable::run)
                .maximumWeight(kept.toBytes())
                .weigher((PageKey key, Page page) -> key.weight() + page.weight())
                .build();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Edition> edition = current.edition();
        Optional<PageKey> key = edition.isEmpty() || TransactionSynchronizationManager.isActualTransactionActive()
                ? Optional.empty()
                : PageKey.of(request, site.of(request));
        if (key.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        Delivery delivery = new Delivery(request, response, key.get(), edition.get());
        CountDownLatch made = new CountDownLatch(1);
        Page kept = kept(key.get());
        if (kept == null || !kept.edition().equals(edition.get())) {
            if (delivery.isUnchangedLongAnswer()) {
                return;
            }
            kept = awaited(key.get(), made).orElse(kept);
        }
        if (kept != null && kept.edition().equals(edition.get())) {
            meters.hit();
            delivery.send(kept, current.unseenSince(), true);
            return;
        }
        meters.miss();
        make(delivery, made, kept, response, request, chain);
    }

    private @Nullable Page kept(PageKey key) {
        Page page = pages.getIfPresent(key.withoutParameters());
        return page != null && page.ofAnyParameters() ? page : pages.getIfPresent(key);
    }

    /**
     * The page that another request has just made, if one was at it; if none was, this one is from now on.
     *
     * @param made what others wait for meanwhile
     */
    private Optional<Page> awaited(PageKey key, CountDownLatch made) {
        CountDownLatch other = making.putIfAbsent(key, made);
        if (other == null) {
            return Optional.empty();
        }
        try {
            other.await(MOST_SECONDS_WAITED, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Optional.ofNullable(kept(key));
    }

    private void make(
            Delivery delivery,
            CountDownLatch made,
            @Nullable Page last,
            HttpServletResponse response,
            HttpServletRequest request,
            FilterChain chain)
            throws ServletException, IOException {
        LongAnswer rest = new LongAnswer(delivery, longAnswers);
        HeldAnswer answer = new HeldAnswer(response, MOST_BYTES_HELD, () -> {
            made.countDown();
            return rest.begins();
        });
        try {
            fill(answer, request, chain);
            Optional<byte[]> text = answer.text();
            if (answer.isBrokenOff()) {
                rest.endEarly();
            } else if (answer.failure().isEmpty()
                    && response.getStatus() == HttpServletResponse.SC_OK
                    && text.isPresent()) {
                boolean ofAnyParameters = WithoutParameters.isNotedOf(request);
                Page page = Page.of(delivery.edition(), headers(response), ofAnyParameters, text.get());
                pages.put(ofAnyParameters ? delivery.key().withoutParameters() : delivery.key(), page);
                delivery.send(page, Optional.empty(), false);
            } else if (last != null && answer.failure().orElse(0) == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
                response.setHeader(HttpHeaders.RETRY_AFTER, null);
                delivery.send(last, current.unseenSince().or(() -> Optional.of(Instant.now())), true);
            } else {
                if (answer.failure().isPresent() || response.getStatus() >= HttpServletResponse.SC_BAD_REQUEST) {
                    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
                }
                answer.release();
            }
        } finally {
            rest.end();
            making.remove(delivery.key(), made);
            made.countDown();
        }
    }

    private static void fill(HeldAnswer answer, HttpServletRequest request, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(new AsGet(request), answer);
        } catch (ServletException | IOException | RuntimeException failure) {
            if (!answer.isBrokenOff()) {
                throw failure;
            }
        }
    }

    /**
     * A page is made whole for who asks only for its head, too, and the server then leaves out the text; a file for who asks
     * for a part, or if it has changed, since these know it as it is kept.
     */
    private static final class AsGet extends HttpServletRequestWrapper {

        private static final List<String> HIDDEN =
                List.of(HttpHeaders.RANGE, HttpHeaders.IF_RANGE, HttpHeaders.IF_MODIFIED_SINCE);

        AsGet(HttpServletRequest request) {
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
        HEADERS.stream().filter(response::containsHeader).forEach(name -> headers.put(name, response.getHeader(name)));
        // Of the locale the server makes a header only when it sends the answer.
        headers.put(HttpHeaders.CONTENT_LANGUAGE, response.getLocale().toLanguageTag());
        return headers;
    }
}
