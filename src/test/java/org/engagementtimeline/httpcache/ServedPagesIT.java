package org.engagementtimeline.httpcache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.regex.Pattern;
import org.engagementtimeline.web.RealPort;
import org.engagementtimeline.web.SitePages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every address of the site as it goes over the network, for the first time and again. */
@RealPort
class ServedPagesIT {

    private static final String NONSENSE = "a-parameter-that-is-none";

    @LocalServerPort
    private int port;

    @Autowired
    private ContentVersionMonitor current;

    @BeforeEach
    void theVersionIsKnown() {
        current.update();
    }

    private HttpResponse<String> ask(String method, String address, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .method(method, BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    static List<String> pages() {
        return SitePages.PAGES;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void areTheSameAgainAndKnownByTheirEtag(String address) throws Exception {
        HttpResponse<String> head = ask("HEAD", address);
        HttpResponse<String> page = ask("GET", address);
        String etag = page.headers().firstValue("ETag").orElseThrow();

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("ETag")).hasValue(etag);
        assertThat(page.body()).contains("</html>");
        assertThat(page.headers().firstValue("Cache-Status")).hasValue("engagement-timeline; hit");
        assertThat(page.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(page.headers().firstValue("Content-Language")).hasValue("en");
        HttpResponse<String> again = ask("GET", address, "If-None-Match", etag, "Accept-Language", "ur");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.headers().firstValue("Content-Security-Policy")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/people",
                "/engagements.csv",
                "/engagements.json?limit=2",
                "/commitments",
                "/search?q=kabul"
            })
    void areNotKeptForWhatTheyDoNotKnow(String address) throws Exception {
        HttpResponse<String> refused = ask("GET", address + (address.contains("?") ? "&" : "?") + NONSENSE + "=1");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(refused.headers().firstValue("ETag")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/about", "/mechanisms", "/sources/no-pause", "/people/ishaq-dar.json", "/data-set.json"})
    void areTheSameWhateverIsPutBehindAnAddressThatTakesNothing(String address) throws Exception {
        String etag =
                ask("GET", address + "?fbclid=1").headers().firstValue("ETag").orElseThrow();
        assertThat(ask("GET", address + "?fbclid=2").headers().firstValue("Cache-Status"))
                .hasValue("engagement-timeline; hit");
        assertThat(ask("GET", address).headers().firstValue("ETag")).hasValue(etag);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?kind=visit",
                "/?kind=visit&after=2025-04-16~a",
                "/embed",
                "/commitments",
                "/people",
                "/search?q=kabul",
                "/engagements.csv?kind=visit",
                "/commitments.json",
                "/people.csv",
                "/engagements.json?limit=2"
            })
    void areTheSameHoweverTheirLinkIsDecorated(String address) throws Exception {
        String behind = address + (address.contains("?") ? "&" : "?");
        HttpResponse<String> plain = ask("GET", address);
        for (String decoration : List.of("fbclid=x", "utm_source=a&utm_medium=b", "_=1712345678&fbclid=", "gclid")) {
            HttpResponse<String> decorated = ask("GET", behind + decoration);

            assertThat(decorated.statusCode()).as(decoration).isEqualTo(200);
            assertThat(decorated.headers().firstValue("Cache-Status"))
                    .as(decoration)
                    .hasValue("engagement-timeline; hit");
            assertThat(decorated.headers().firstValue("ETag"))
                    .as(decoration)
                    .isEqualTo(plain.headers().firstValue("ETag"));
        }
        assertThat(ask("GET", behind + "fbclid=x&kinds=visit").statusCode()).isEqualTo(400);
    }

    @Test
    void leadOnFromAPartOfAListWhenTheyAreKept() throws Exception {
        List<String> links = ask("GET", "/engagements.json?limit=2").headers().allValues("Link");

        assertThat(String.join(", ", links)).contains("rel=\"alternate\"", "rel=\"next\"");
        HttpResponse<String> kept = ask("GET", "/engagements.json?limit=2");
        assertThat(kept.headers().firstValue("Cache-Status")).hasValue("engagement-timeline; hit");
        assertThat(String.join(", ", kept.headers().allValues("Link"))).isEqualTo(String.join(", ", links));
    }

    @Test
    void tellTheirOwnAddressWithoutWhatDecoratesALink() throws Exception {
        assertThat(ask("GET", "/?fbclid=x&kind=visit&utm_source=y").body())
                .contains("/?kind=visit\"")
                .doesNotContain("fbclid", "utm_");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/v3/api-docs"})
    void doNotIncludeWhatIsNoPage(String address) throws Exception {
        assertThat(ask("GET", address).headers().firstValue("Cache-Status")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/engagements.csv", "/engagements.ics", "/people.json", "/data-set.zip", "/sitemap.xml"})
    void includeFilesAndAnswersToPrograms(String address) throws Exception {
        HttpResponse<String> first = ask("GET", address);
        HttpResponse<String> again = ask(
                "GET",
                address,
                "If-None-Match",
                first.headers().firstValue("ETag").orElseThrow());
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(ask("GET", address, "If-None-Match", "*").statusCode()).isEqualTo(304);
        assertThat(ask("GET", address).headers().firstValue("Content-Disposition"))
                .isEqualTo(first.headers().firstValue("Content-Disposition"));
    }

    @Test
    void includeTheFilesThatThePageIsShownWith() throws Exception {
        List<String> files = Pattern.compile("(?:href|src)=\"(/[^\"]*\\.(?:css|js|svg))\"")
                .matcher(ask("GET", "/").body())
                .results()
                .map(file -> file.group(1))
                .toList();
        assertThat(files).hasSizeGreaterThan(3).anyMatch(file -> file.startsWith("/css/pages/timeline-"));
        for (String file : files) {
            String etag = ask("GET", file, "Accept-Encoding", "gzip")
                    .headers()
                    .firstValue("ETag")
                    .orElseThrow();
            HttpResponse<String> kept = ask("GET", file + "?fbclid=1", "Accept-Encoding", "gzip");

            assertThat(kept.headers().firstValue("Cache-Status")).as(file).hasValue("engagement-timeline; hit");
            assertThat(kept.headers().firstValue("ETag")).as(file).hasValue(etag);
            assertThat(kept.headers().firstValue("Content-Encoding")).as(file).hasValue("gzip");
            assertThat(kept.headers().firstValue("Cache-Control"))
                    .as(file)
                    .hasValue("public, max-age=31536000, immutable");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Range: bytes=0-9", "If-Modified-Since: Fri, 01 Jan 2100 00:00:00 GMT"})
    void areWholeFilesForWhoKnowsAPart(String condition) throws Exception {
        for (String time : List.of("first", "again")) {
            HttpResponse<String> file = ask("GET", "/favicon.svg", condition.split(": "));
            assertThat(file.statusCode()).as(time).isEqualTo(200);
            assertThat(file.body()).as(time).endsWith("</svg>\n");
            assertThat(file.headers().map()).as(time).doesNotContainKeys("accept-ranges", "last-modified");
        }
    }

    @Test
    void doNotSayThatAFileNeverChangesWhoseAddressDoesNotTellItsContent() throws Exception {
        assertThat(ask("GET", "/css/pages/timeline.css").headers().firstValue("Cache-Control"))
                .get(STRING)
                .doesNotContain("immutable");
        assertThat(ask("GET", "/css/pages/timeline-0123456789abcdef0123456789abcdef.css")
                        .headers()
                        .firstValue("Cache-Control"))
                .hasValue("no-store");
    }
}
