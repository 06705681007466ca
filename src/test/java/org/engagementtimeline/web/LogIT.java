package org.engagementtimeline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the log keeps of readers: nothing that they typed. */
@RealPort
class LogIT {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "/?q=zebrafish,                    200",
        "/search?q=zebrafish,              200",
        "/?kind=zebrafish,                 400",
        "/?zebrafish=1,                    400",
        "/engagements.csv?from=zebrafish,  400",
        "/people.json?limit=zebrafish,      400",
        "/commitments.json?after=zebrafish, 400",
        "/zebrafish?q=zebrafish,           404",
        "/people/zebrafish,                404",
        "/failing?q=zebrafish,             500",
        "/failing.json?q=zebrafish,         500",
    })
    void doesNotTellWhatWasAskedFor(String address, int status) throws Exception {
        try (HeldLog log = new HeldLog()) {
            int answered = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                                    .build(),
                            BodyHandlers.discarding())
                    .statusCode();

            assertThat(answered).isEqualTo(status);
            assertThat(log.text()).doesNotContain("zebrafish");
            if (status == 500) {
                assertThat(log.text()).contains("a secret of the machine room");
            }
        }
    }
}
