package org.engagementtimeline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The headers that guard every answer, on a real port, where failures pass through the container. */
@RealPort
class HeadersTests {

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

    @ParameterizedTest
    @MethodSource("notToBeFramed")
    void letNoSiteFrameAPage(String address) throws Exception {
        HttpHeaders headers = headers(address);

        assertThat(headers.allValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(headers.allValues("Content-Security-Policy")).containsExactly("frame-ancestors 'none'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/embed", "/embed?mechanism=joint-coordination-committee", "/embed?kind=summit"})
    void letEverySiteFrameTheOneMadeForIt(String address) throws Exception {
        HttpHeaders headers = headers(address);

        assertThat(headers.allValues("X-Frame-Options")).isEmpty();
        assertThat(headers.allValues("Content-Security-Policy")).containsExactly("frame-ancestors *");
    }
}
