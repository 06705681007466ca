package org.engagementtimeline.httpcache;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** All connections are in use: the site is busy, and its database is not away. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"spring.datasource.hikari.maximum-pool-size=2", "spring.datasource.hikari.connection-timeout=1000"
        })
class FullPoolIT {

    @LocalServerPort
    private int port;

    @Autowired
    private DataSource pool;

    @Autowired
    private ContentVersionMonitor monitor;

    private HttpResponse<String> get(String address) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                                .build(),
                        BodyHandlers.ofString());
    }

    @Test
    void isNotTakenForADatabaseThatIsAway() throws Exception {
        monitor.update();
        assertThat(get("/people").statusCode()).isEqualTo(200);
        try (Connection one = pool.getConnection();
                Connection other = pool.getConnection()) {
            assertThat(one).isNotSameAs(other);
            HttpResponse<String> busy = get("/mechanisms");
            assertThat(busy.statusCode()).isEqualTo(503);
            assertThat(busy.headers().firstValue("Retry-After")).isPresent();
            assertThat(busy.headers().firstValue("Cache-Control")).hasValue("no-store");

            monitor.update();
            assertThat(monitor.unreachableSince()).isEmpty();
            assertThat(get("/people").headers().firstValue("Cache-Status")).hasValue("engagement-timeline; hit");
            assertThat(get("/readyz").statusCode()).isEqualTo(200);
            assertThat(get("/actuator/health").statusCode()).isEqualTo(200);
        }
        assertThat(get("/mechanisms").statusCode()).isEqualTo(200);
    }
}
