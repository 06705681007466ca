package org.engagementtimeline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a page takes from headers that a proxy sets, and a client may set too: what one reader sends reaches no other. */
class ForwardedHeadersIT {

    private static final List<String> FALSE = List.of(
            "Forwarded: host=evil.example;proto=https;for=evil",
            "X-Forwarded-Prefix: /evil",
            "X-Forwarded-Port: 6666",
            "X-Forwarded-Ssl: on",
            "X-Forwarded-For: 6.6.6.6",
            "X-Forwarded-Server: evil.example",
            "X-Original-URL: /evil",
            "X-Host: evil.example");

    static Stream<String> addresses() {
        return Stream.concat(
                SitePages.PAGES.stream(),
                Stream.concat(
                        SitePages.FILES.stream(),
                        Stream.of("/engagements.ics", "/engagements.atom", "/v3/api-docs", "/?q=")));
    }

    /** What a proxy says of a host, among headers that it never sends. */
    private static List<String> forwarded(String host) {
        return Stream.concat(FALSE.stream(), Stream.of("X-Forwarded-Host: " + host, "X-Forwarded-Proto: https"))
                .toList();
    }

    private static String ask(int port, String address, List<String> headers) throws IOException {
        String request = "GET " + address + " HTTP/1.1\r\nHost: site.example\r\n"
                + headers.stream().map(header -> header + "\r\n").collect(Collectors.joining())
                + "Connection: close\r\n\r\n";
        RawAnswer answer = RawAnswer.to(port, request.getBytes(StandardCharsets.ISO_8859_1))
                .orElseThrow();
        return answer.head() + "\n" + answer.body();
    }

    @Nested
    @RealPort
    class ByDefault {

        @LocalServerPort
        private int port;

        @ParameterizedTest
        @MethodSource("org.engagementtimeline.web.ForwardedHeadersIT#addresses")
        void areNotBelieved(String address) throws IOException {
            assertThat(ask(port, address, forwarded("evil.example")))
                    .doesNotContain("evil", "6666", "6.6.6.6", "https://site.example", "Strict-Transport-Security");
            assertThat(ask(port, address, List.of())).doesNotContain("evil", "6666");
        }
    }

    @Nested
    @SpringBootTest(
            webEnvironment = WebEnvironment.RANDOM_PORT,
            properties = {
                "server.forward-headers-strategy=native",
                "server.tomcat.remoteip.internal-proxies=127\\.0\\.0\\.1|0:0:0:0:0:0:0:1"
            })
    class OfANamedProxy {

        @LocalServerPort
        private int port;

        @ParameterizedTest
        @MethodSource("org.engagementtimeline.web.ForwardedHeadersIT#addresses")
        void areBelievedOfHostAndSchemeOnly(String address) throws IOException {
            String forwarded = ask(port, address, forwarded("timeline.example"));
            assertThat(forwarded)
                    .doesNotContain("evil", "6666", "6.6.6.6", "site.example")
                    .contains("Strict-Transport-Security: max-age=63072000");
            if (forwarded.contains("://timeline.example")) {
                assertThat(forwarded).contains("https://timeline.example").doesNotContain("http://timeline.example");
            }
            assertThat(ask(port, address, List.of())).doesNotContain("evil", "timeline.example");
        }
    }

    @Nested
    @SpringBootTest(
            webEnvironment = WebEnvironment.RANDOM_PORT,
            properties = {
                "server.forward-headers-strategy=native",
                "server.tomcat.remoteip.internal-proxies=192\\.0\\.2\\.1"
            })
    class OfAnyoneElse {

        @LocalServerPort
        private int port;

        @ParameterizedTest
        @ValueSource(strings = {"/", "/people", "/sitemap.xml", "/engagements.ics"})
        void areNotBelieved(String address) throws IOException {
            String answer = ask(port, address, List.of("X-Forwarded-Host: evil.example", "X-Forwarded-Proto: https"));
            assertThat(answer).doesNotContain("evil", "https://site.example", "Strict-Transport-Security");
        }
    }

    /** The cache of {@code ops/nginx.conf}, before an application that believes nobody. */
    @Nested
    @RealPort
    @EnabledIf("org.engagementtimeline.web.Nginx#isInstalled")
    class ThroughACacheInFront {

        @LocalServerPort
        private int port;

        @TempDir
        private Path folder;

        @Test
        void doNotReachTheNextReader() throws Exception {
            List<String> all = Stream.concat(
                            FALSE.stream(), Stream.of("X-Forwarded-Host: evil.example", "X-Forwarded-Proto: https"))
                    .toList();
            try (Nginx nginx = Nginx.before(port, folder)) {
                for (String address : addresses().toList()) {
                    assertThat(ask(nginx.port(), address, all)).as(address).doesNotContain("evil", "6666");
                    assertThat(ask(nginx.port(), address, List.of()))
                            .as("the next reader of %s", address)
                            .doesNotContain("evil", "6666", "https://site.example");
                }
                assertThat(ask(nginx.port(), "/people", List.of())).contains("X-Cache: HIT");
            }
        }
    }
}
