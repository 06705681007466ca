package org.engagementtimeline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The headers that guard every answer, on a real port, where failures pass through the container. */
@RealPort
class SecurityHeadersFilterIT {

    @LocalServerPort
    private int port;

    private HttpHeaders headers(String address) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                                .build(),
                        BodyHandlers.discarding())
                .headers();
    }

    static Stream<String> notToBeFramed() {
        return Stream.concat(
                SitePages.all().filter(address -> !address.startsWith("/embed?")),
                Stream.of("/favicon.svg", "/actuator/health", "/embedded", "/embed;x=1", "/embed/"));
    }

    /** A browser ignores a style that the policy does not name. */
    @ParameterizedTest
    @ValueSource(strings = {"/", "/embed", "/no-such-page"})
    void nameTheInlineStyleByItsHash(String address) throws Exception {
        HttpResponse<String> page = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                                .build(),
                        BodyHandlers.ofString());
        String style = page.body().split("</?style>")[1];
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));

        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("'sha256-" + Base64.getEncoder().encodeToString(hash) + "'");
    }

    @ParameterizedTest
    @MethodSource("notToBeFramed")
    void letNoSiteFrameAPage(String address) throws Exception {
        HttpHeaders headers = headers(address);

        assertThat(headers.allValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(headers.allValues("Content-Security-Policy"))
                .singleElement()
                .satisfies(policy -> assertThat(policy)
                        .matches(
                                "default-src 'none'; script-src 'self'; style-src 'self' 'sha256-[A-Za-z0-9+/]{43}='; .*")
                        .endsWith("; base-uri 'none'; frame-ancestors 'none'")
                        .doesNotContain("unsafe"));
        assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.allValues("Cross-Origin-Opener-Policy")).containsExactly("same-origin");
        assertThat(headers.allValues("Cross-Origin-Resource-Policy"))
                .containsExactly(address.equals("/favicon.svg") ? "cross-origin" : "same-origin");
        assertThat(headers.allValues("Referrer-Policy")).containsExactly("same-origin");
        assertThat(headers.allValues("Permissions-Policy")).hasSize(1);
        assertThat(headers.allValues("Strict-Transport-Security"))
                .as("means nothing where the connection is open")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "PROPFIND", "TIMELINE"})
    void answerOnlyWhoReads(String method) throws Exception {
        for (String address :
                List.of("/", "/engagements.csv", "/people.json", "/css/pages/about.css", "/actuator/health")) {
            HttpResponse<Void> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                                    .method(method, BodyPublishers.noBody())
                                    .build(),
                            BodyHandlers.discarding());

            assertThat(answer.statusCode()).as(address).isEqualTo(405);
            assertThat(answer.headers().allValues("Allow")).as(address).containsExactly("GET, HEAD");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engagements.csv",
                "/engagements/nothing.json",
                "/attendance.csv",
                "/people.json",
                "/data-set.json",
                "/data-set.zip",
                "/search.json?q=kabul",
                "/nothing.json",
                "/v3/api-docs"
            })
    void letPagesOfOtherSitesReadFilesAndTheContract(String address) throws Exception {
        assertThat(headers(address).allValues("Access-Control-Allow-Origin")).containsExactly("*");
        assertThat(headers(address).allValues("Cross-Origin-Resource-Policy")).containsExactly("cross-origin");
        assertThat(headers(address).allValues("Access-Control-Expose-Headers"))
                .containsExactly("Content-Disposition, ETag, Link, Retry-After");
    }

    @Test
    void letPagesOfOtherSitesReadNoPage() throws Exception {
        assertThat(headers("/").allValues("Access-Control-Allow-Origin")).isEmpty();
        assertThat(headers("/people/nobody").allValues("Access-Control-Allow-Origin"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/engagements.json", "/people/ishaq-dar.csv", "/nothing.json", "/v3/api-docs"})
    void tellPagesOfOtherSitesHowTheyMayAsk(String address) throws Exception {
        HttpResponse<Void> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                                .method("OPTIONS", BodyPublishers.noBody())
                                .header("Access-Control-Request-Headers", "if-none-match")
                                .build(),
                        BodyHandlers.discarding());

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.headers().allValues("Access-Control-Allow-Origin")).containsExactly("*");
        assertThat(answer.headers().allValues("Access-Control-Allow-Methods")).containsExactly("GET, HEAD");
        assertThat(answer.headers().allValues("Access-Control-Allow-Headers")).containsExactly("*");
        assertThat(answer.headers().allValues("Allow")).containsExactly("GET, HEAD, OPTIONS");
    }

    @Test
    void tellNothingOfThePagesToWhoAsksForOptions() throws Exception {
        HttpResponse<Void> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/"))
                                .method("OPTIONS", BodyPublishers.noBody())
                                .build(),
                        BodyHandlers.discarding());

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().allValues("Allow")).containsExactly("GET, HEAD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/embed", "/embed?mechanism=joint-coordination-committee", "/embed?kind=summit"})
    void letEverySiteFrameTheOneMadeForIt(String address) throws Exception {
        HttpHeaders headers = headers(address);

        assertThat(headers.allValues("X-Frame-Options")).isEmpty();
        assertThat(headers.allValues("Content-Security-Policy"))
                .singleElement()
                .satisfies(policy -> assertThat(policy).endsWith("; frame-ancestors *"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /%zz HTTP/1.1\r\nHost: localhost",
                "GET /a|b HTTP/1.1\r\nHost: localhost",
                "GET / HTTP/1.1",
                "GET / HTTP/1.1\r\nHost: a b",
                "GET / HTTP/1.1\r\nHost: a\r\nHost: b",
                "GET / HTTP/9.9\r\nHost: localhost",
                "G<T / HTTP/1.1\r\nHost: localhost",
                "GET / HTTP/1.1\r\nHost: localhost\r\nbad header",
                "GET / HTTP/1.1\r\nHost: localhost\r\nX: #40000",
                "GET / HTTP/1.1\r\nHost: #256",
                "GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5",
                "GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: x",
                "POST / HTTP/1.1\r\nHost: localhost",
                "TRACE / HTTP/1.1\r\nHost: localhost",
                "CONNECT localhost:80 HTTP/1.1\r\nHost: localhost:80"
            })
    void guardWhatIsRefusedByTheContainerToo(String request) throws Exception {
        String filled = Pattern.compile("#([0-9]+)")
                .matcher(request)
                .replaceAll(length -> "h".repeat(Integer.parseInt(length.group(1))));
        RawAnswer answer = RawAnswer.to(
                        port, (filled + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1))
                .orElseThrow();

        assertThat(answer.status()).isBetween(400, 505);
        assertThat(answer.header("Cache-Control")).hasValue("no-store");
        assertThat(answer.header("Content-Security-Policy").orElse("")).contains("default-src 'none'");
        assertThat(answer.header("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.header("Cross-Origin-Opener-Policy")).hasValue("same-origin");
        assertThat(answer.header("Cross-Origin-Resource-Policy")).hasValue("same-origin");
    }
}
