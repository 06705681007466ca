package org.engagementtimeline.httpcache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;
import org.engagementtimeline.evidence.DataSet;
import org.engagementtimeline.web.FragmentRenderer;
import org.engagementtimeline.web.SiteAddress;
import org.engagementtimeline.web.StreamedFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.unit.DataSize;

/** What is rendered once and served again, in front of an application that counts how often it is asked. */
class PageCacheTests {

    private static final ContentVersion FIRST =
            new ContentVersion("one", Instant.parse("2026-11-20T10:00:00Z"), LocalDate.parse("2026-11-22"));
    private static final ContentVersion SECOND =
            new ContentVersion("two", Instant.parse("2026-11-22T12:00:00Z"), LocalDate.parse("2026-11-22"));
    private static final String HTML = "<html><body><p>Skip</p><!-- notice --><main>%s</main></body></html>";

    private Optional<ContentVersion> version = Optional.of(FIRST);
    private Optional<Instant> unreachableSince = Optional.empty();
    private final Semaphore rendering = new Semaphore(2);
    private final AtomicInteger rendered = new AtomicInteger();
    private PageCache cache;

    private final FilterChain application = (request, response) -> {
        int number = rendered.incrementAndGet();
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(HTML.formatted("page " + number));
    };

    @BeforeEach
    void cacheOfSomeMegabytes() {
        cache = cache(DataSize.ofMegabytes(4));
    }

    private PageCache cache(DataSize kept) {
        return cache(kept, new CacheMeters());
    }

    private PageCache cache(DataSize kept, CacheMeters meters) {
        ContentVersionMonitor current = new ContentVersionMonitor(null) {
            @Override
            Optional<ContentVersion> version() {
                return version;
            }

            @Override
            Optional<Instant> unreachableSince() {
                return unreachableSince;
            }
        };
        FragmentRenderer templates = mock(FragmentRenderer.class);
        when(templates.render(eq("stale"), any()))
                .thenAnswer(notice -> "<p>As it was at "
                        + notice.<Map<String, Object>>getArgument(1).get("since") + ".</p>");
        return new PageCache(
                new SiteAddress(""),
                current,
                templates,
                meters,
                new RenderingLimits(rendering, new Semaphore(2)),
                kept);
    }

    private static MockHttpServletRequest request(String address) {
        String[] parts = address.split("\\?");
        MockHttpServletRequest request = new MockHttpServletRequest("GET", parts[0]);
        request.setServletPath(parts[0]);
        request.setQueryString(parts.length > 1 ? parts[1] : null);
        return request;
    }

    private MockHttpServletResponse answer(MockHttpServletRequest request, FilterChain chain) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        cache.doFilter(request, response, chain);
        return response;
    }

    private MockHttpServletResponse answer(String address) throws Exception {
        return answer(request(address), application);
    }

    @Test
    void servesAPageAgainWithoutMakingIt() throws Exception {
        MockHttpServletResponse first = answer("/?kind=visit");
        MockHttpServletResponse second = answer("/?kind=visit");

        assertThat(second.getContentAsString())
                .isEqualTo(first.getContentAsString())
                .isEqualTo(HTML.formatted("page 1"));
        assertThat(second.getContentType()).isEqualTo("text/html;charset=UTF-8");
        assertThat(second.getContentLength()).isEqualTo(second.getContentAsByteArray().length);
        assertThat(first.getHeader("Cache-Status")).isEqualTo("engagement-timeline; fwd=miss; stored");
        assertThat(second.getHeader("Cache-Status")).isEqualTo("engagement-timeline; hit");
        assertThat(second.getHeader("ETag")).isEqualTo(first.getHeader("ETag")).matches("\"[0-9a-f]{32}\"");
        assertThat(second.getHeader("Cache-Control"))
                .isEqualTo("public, max-age=60, stale-while-revalidate=86400, stale-if-error=604800");
        assertThat(second.getDateHeader("Last-Modified"))
                .as("the day broke after the revision was loaded")
                .isEqualTo(Instant.parse("2026-11-22T00:00:00Z").toEpochMilli());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?topic=trade&kind=visit",
                "/?kind=visit&topic=trade&kind=visit",
                "/?&k%69nd=v%69sit&&topic=%74rade&",
            })
    void knowsAnAddressHoweverItsParametersAreOrdered(String address) throws Exception {
        answer("/?kind=visit&topic=trade");
        answer(address);
        assertThat(rendered).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/?kind=talks", "/?kind=visit&kind=talks", "/people?kind=visit", "/?kind=visit%26sort=oldest"})
    void takesNoOtherPageForThis(String address) throws Exception {
        answer("/?kind=visit");
        answer(address);
        assertThat(rendered).hasValue(2);
    }

    @Test
    void takesNoAccountOfParametersThatThePageDoesNotTake() throws Exception {
        FilterChain about = (request, response) -> {
            request.setAttribute(HandlerCacheRules.class.getName(), true);
            application.doFilter(request, response);
        };
        answer(request("/about?x=1"), about);
        answer(request("/about?x=2&y=3"), about);
        answer(request("/about"), about);
        assertThat(rendered).hasValue(1);
    }

    @Test
    void tellsSitesApartUnlessOneIsSet() throws Exception {
        answer("/");
        MockHttpServletRequest elsewhere = request("/");
        elsewhere.setServerName("elsewhere.example");
        answer(elsewhere, application);
        assertThat(rendered).hasValue(2);
    }

    @Test
    void sendsTheCompressedFormToWhoeverTakesIt() throws Exception {
        MockHttpServletResponse plain = answer("/");
        MockHttpServletRequest request = request("/");
        request.addHeader("Accept-Encoding", "br, GZIP;q=0.5");
        MockHttpServletResponse compressed = answer(request, application);

        assertThat(compressed.getHeader("Content-Encoding")).isEqualTo("gzip");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(compressed.getContentAsByteArray())).readAllBytes())
                .isEqualTo(plain.getContentAsByteArray());
        assertThat(compressed.getHeader("Vary")).isEqualTo("Accept-Encoding");
        assertThat(plain.getHeader("Vary")).isEqualTo("Accept-Encoding");
        assertThat(compressed.getHeader("ETag")).isNotEqualTo(plain.getHeader("ETag"));
        assertThat(rendered).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"br", "gzip;q=0", "gzip;q=0.0", "identity", "xgzip", ""})
    void sendsTextToWhoeverDoesNotTakeIt(String accepted) throws Exception {
        MockHttpServletRequest request = request("/");
        request.addHeader("Accept-Encoding", accepted);
        assertThat(answer(request, application).getContentAsString()).isEqualTo(HTML.formatted("page 1"));
    }

    @Test
    void saysThatAReaderHasThePageAlready() throws Exception {
        String etag = answer("/").getHeader("ETag");
        MockHttpServletRequest request = request("/");
        request.addHeader("If-None-Match", "\"other\", W/" + etag);
        MockHttpServletResponse unchanged = answer(request, application);

        assertThat(unchanged.getStatus()).isEqualTo(304);
        assertThat(unchanged.getContentAsByteArray()).isEmpty();
        assertThat(unchanged.getHeader("ETag")).isEqualTo(etag);
        assertThat(unchanged.getHeader("Cache-Control")).contains("max-age=60");
    }

    @Test
    void makesAPageAnewWhenTheRecordIsAnother() throws Exception {
        answer("/");
        version = Optional.of(SECOND);
        MockHttpServletResponse anew = answer("/");
        assertThat(anew.getContentAsString()).contains("page 2");
        assertThat(anew.getDateHeader("Last-Modified"))
                .isEqualTo(SECOND.loadedAt().toEpochMilli());
    }

    @Test
    void rendersEveryPageWhileItKnowsNoVersion() throws Exception {
        version = Optional.empty();
        answer("/");
        assertThat(answer("/").getHeader("ETag")).isNull();
        assertThat(rendered).hasValue(2);
    }

    @Test
    void keepsNothingThatATransactionMayTakeBack() throws Exception {
        TransactionSynchronizationManager.setActualTransactionActive(true);
        try {
            answer("/");
        } finally {
            TransactionSynchronizationManager.setActualTransactionActive(false);
        }
        assertThat(answer("/").getContentAsString()).contains("page 2");
    }

    @Test
    void keepsNothingWithoutMemoryForIt() throws Exception {
        cache = cache(DataSize.ofBytes(0));
        answer("/");
        assertThat(answer("/").getHeader("ETag")).isNotNull();
        assertThat(rendered).hasValue(2);
    }

    @Test
    void keepsNoFailure() throws Exception {
        FilterChain refusing = (request, response) -> {
            rendered.incrementAndGet();
            ((HttpServletResponse) response).setStatus(400);
            response.getWriter().write("There is no filter “nonsense”.");
        };
        for (int time = 0; time < 2; time++) {
            MockHttpServletResponse refused = answer(request("/?nonsense=1"), refusing);
            assertThat(refused.getStatus()).isEqualTo(400);
            assertThat(refused.getContentAsByteArray()).isNotEmpty();
            assertThat(refused.getHeader("ETag")).isNull();
        }
        assertThat(rendered).hasValue(2);
    }

    @Test
    void tellsApartAddressesThatCannotBeDecoded() throws Exception {
        for (String address : List.of("/?q=%FF", "/?q=%FE", "/?q=%zz", "/?%=1", "/?=%F0%9F", "/?q=", "/?q=%FF")) {
            answer(address);
        }
        assertThat(rendered).as("the last is that of the first").hasValue(6);
    }

    @Test
    void leavesWhatAFileSaysOfItselfHowItMayBeKept() throws Exception {
        FilterChain file = (request, response) -> {
            ((HttpServletResponse) response).setHeader("Cache-Control", "max-age=31536000");
            response.getOutputStream().write("body {}".getBytes(StandardCharsets.UTF_8));
        };
        answer(request("/css/pages/about.css"), file);
        MockHttpServletResponse kept = answer("/css/pages/about.css");
        assertThat(kept.getHeader("Cache-Status")).contains("hit");
        assertThat(kept.getHeader("Cache-Control")).isEqualTo("max-age=31536000");
        assertThat(kept.getContentAsString()).isEqualTo("body {}");

        unreachableSince = Optional.of(Instant.parse("2026-11-22T14:02:30Z"));
        assertThat(answer("/css/pages/about.css").getHeader("Cache-Control")).isEqualTo("max-age=31536000");
    }

    @Test
    void marksPagesWhileTheRecordCanNotBeRead() throws Exception {
        answer("/");
        unreachableSince = Optional.of(Instant.parse("2026-11-22T14:02:30Z"));
        MockHttpServletResponse stale = answer("/");

        assertThat(stale.getContentAsString())
                .isEqualTo(
                        "<html><body><p>Skip</p><p>As it was at 14:02 UTC on 22 November 2026.</p><!-- notice --><main>page 1</main></body></html>");
        assertThat(stale.getContentLength()).isEqualTo(stale.getContentAsByteArray().length);
        assertThat(stale.getHeader("Cache-Status")).matches("engagement-timeline; hit; ttl=-[0-9]+");
        assertThat(stale.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(stale.getHeader("ETag")).isNull();
        assertThat(rendered).hasValue(1);
    }

    @Test
    void servesTheLastVersionWhenTheNextCannotBeRendered() throws Exception {
        FilterChain failing = (request, response) -> {
            ((HttpServletResponse) response).setHeader("Retry-After", "5");
            ((HttpServletResponse) response).sendError(503);
        };
        assertThat(answer(request("/"), failing).getStatus()).isEqualTo(503);
        answer("/");
        version = Optional.of(SECOND);
        MockHttpServletResponse stale = answer(request("/"), failing);

        assertThat(stale.getStatus()).isEqualTo(200);
        assertThat(stale.getContentAsString()).contains("page 1", "As it was");
        assertThat(stale.getHeader("Retry-After")).isNull();
    }

    @Test
    void sendsALongAnswerAsItIsMadeAndKnowsItAgain() throws Exception {
        FilterChain file = file(lines -> {});
        MockHttpServletResponse sent = answer(request("/engagements.csv"), file);
        assertThat(sent.getContentAsByteArray()).hasSize(1_500_000);
        assertThat(sent.getHeader("ETag")).matches("W/\"[0-9a-f]{32}\"");
        assertThat(sent.getHeader("Cache-Control")).contains("max-age=60");

        answer(request("/engagements.csv"), file);
        assertThat(rendered).as("is not kept").hasValue(2);

        MockHttpServletRequest request = request("/engagements.csv");
        request.addHeader("If-None-Match", sent.getHeader("ETag"));
        assertThat(answer(request, file).getStatus()).isEqualTo(304);
        version = Optional.of(SECOND);
        MockHttpServletRequest later = request("/engagements.csv");
        later.addHeader("If-None-Match", sent.getHeader("ETag"));
        assertThat(answer(later, file).getStatus()).isEqualTo(200);
    }

    @Test
    void sendsNoBeginningOfALongFileAsTheWhole() throws Exception {
        MockHttpServletResponse failed = answer(request("/engagements.csv"), (request, response) -> {
            StreamedFile.begin((HttpServletRequest) request);
            response.getOutputStream().write("id,title".getBytes(StandardCharsets.UTF_8));
            ((HttpServletResponse) response).setHeader("Retry-After", "5");
            ((HttpServletResponse) response).sendError(503);
        });

        assertThat(failed.getStatus()).isEqualTo(503);
        assertThat(failed.getContentAsByteArray()).isEmpty();
        assertThat(failed.getHeader("ETag")).isNull();
        assertThat(failed.getHeader("Cache-Control")).isNull();
        assertThat(failed.getHeader("Retry-After")).isEqualTo("5");
    }

    @Test
    void makesNoMoreOfALongAnswerThanItsHead() throws Exception {
        MockHttpServletRequest request = request("/engagements.csv");
        request.setMethod("HEAD");
        MockHttpServletResponse head = answer(request, file(lines -> {}));
        assertThat(head.getStatus()).isEqualTo(200);
        assertThat(head.getContentType()).isEqualTo("text/csv");
        assertThat(head.getContentAsByteArray()).isEmpty();
        assertThat(head.getHeader("ETag"))
                .isEqualTo(answer(request("/engagements.csv"), file(any -> {})).getHeader("ETag"));
    }

    @Test
    void keepsNothingThatWasReadFromAnotherRevisionThanTheCurrentOne() throws Exception {
        FilterChain older = (request, response) -> {
            DataSet read = new DataSet(
                    "", "", "", "zero", Instant.EPOCH, Optional.empty(), Optional.empty(), List.of(), Optional.empty());
            request.setAttribute("org.engagementtimeline.evidence.RevisionConsistencyAdvisor", read);
            application.doFilter(request, response);
        };
        MockHttpServletResponse page = answer(request("/"), older);
        assertThat(page.getContentAsString()).contains("page 1");
        assertThat(page.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(page.getHeader("ETag")).isNull();
        answer("/");
        assertThat(rendered).hasValue(2);
    }

    @Test
    void refusesAPageWhileAsManyAreMadeAndAwaitedAsMayBe() throws Exception {
        rendering.acquire(2);
        Thread one = thread(application, "/one");
        Thread other = thread(application, "/other");
        await().until(() ->
                one.getState() == Thread.State.TIMED_WAITING && other.getState() == Thread.State.TIMED_WAITING);
        MockHttpServletResponse refused = answer("/third");

        assertThat(refused.getStatus()).isEqualTo(503);
        assertThat(refused.getHeader("Retry-After")).isEqualTo("5");
        rendering.release(2);
        one.join();
        other.join();
        assertThat(rendered).hasValue(2);
        assertThat(answer("/third").getStatus()).isEqualTo(200);
    }

    @Test
    void makesOtherPagesWhileALongAnswerIsSent() throws Exception {
        rendering.acquire(1);
        MockHttpServletResponse[] other = new MockHttpServletResponse[1];
        answer(request("/engagements.csv"), file(lines -> {
            if (lines == 140) {
                other[0] = answer("/");
            }
        }));
        assertThat(other[0].getStatus()).isEqualTo(200);
        assertThat(rendering.availablePermits()).isEqualTo(1);
    }

    private interface Line {
        void written(int lines) throws Exception;
    }

    /** A table of a megabyte and a half. */
    private FilterChain file(Line line) {
        byte[] text = "x".repeat(10_000).getBytes(StandardCharsets.UTF_8);
        return (request, response) -> {
            rendered.incrementAndGet();
            response.setContentType("text/csv");
            if (!StreamedFile.begin((HttpServletRequest) request)) {
                return;
            }
            for (int number = 1; number <= 150; number++) {
                response.getOutputStream().write(text);
                response.getOutputStream().flush();
                try {
                    line.written(number);
                } catch (Exception e) {
                    throw new IOException(e);
                }
            }
        };
    }

    @Test
    void makesAPageOnceForAllWhoAskForItAtOnce() throws Exception {
        answer("/");
        version = Optional.of(SECOND);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        FilterChain slow = (request, response) -> {
            hold(begun, goOn);
            application.doFilter(request, response);
        };
        Thread first = thread(slow);
        begun.await();
        Thread second = thread(slow);
        await().until(() -> second.getState() == Thread.State.TIMED_WAITING);
        goOn.countDown();
        first.join();
        second.join();
        assertThat(rendered).hasValue(2);
    }

    @Test
    void makesAPageOnceForAllWhoHaveMissedItAtOnce() throws Exception {
        CountDownLatch missed = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        CacheMeters slow = new CacheMeters() {
            @Override
            void miss() {
                hold(missed, goOn);
            }
        };
        cache = cache(DataSize.ofMegabytes(4), slow);
        Thread first = thread(application);
        missed.await();
        Thread second = thread(application);
        await().until(() -> second.getState() == Thread.State.TIMED_WAITING || rendered.get() > 0);
        goOn.countDown();
        first.join();
        second.join();
        assertThat(rendered).hasValue(1);
    }

    private static void hold(CountDownLatch reached, CountDownLatch goOn) {
        reached.countDown();
        try {
            goOn.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Thread thread(FilterChain chain) {
        return thread(chain, "/");
    }

    private Thread thread(FilterChain chain, String address) {
        Thread thread = new Thread(() -> {
            try {
                answer(request(address), chain);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        thread.start();
        return thread;
    }
}
