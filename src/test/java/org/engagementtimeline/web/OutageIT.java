package org.engagementtimeline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import org.engagementtimeline.EngagementTimeline;
import org.engagementtimeline.embeddedpostgres.PlainServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A real PostgreSQL is killed under the site, and comes back. */
class OutageIT {

    @TempDir
    private Path folder;

    private int port;

    private HttpResponse<String> get(String address) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                                .build(),
                        BodyHandlers.ofString());
    }

    @Test
    void answersThatItIsNotAvailableAndRecoversByItself() throws Exception {
        int databasePort;
        try (ServerSocket free = new ServerSocket(0)) {
            databasePort = free.getLocalPort();
        }
        try (PlainServer server = started(databasePort);
                ConfigurableApplicationContext site = new SpringApplicationBuilder(EngagementTimeline.class)
                        .run(
                                "--server.port=0",
                                "--spring.datasource.url=" + server.url(),
                                "--spring.datasource.username=",
                                "--spring.datasource.password=",
                                "--spring.jmx.enabled=false")) {
            port = Integer.parseInt(site.getEnvironment().getRequiredProperty("local.server.port"));
            assertThat(get("/").statusCode()).isEqualTo(200);
            assertThat(get("/?sort=oldest").statusCode()).isEqualTo(200);
            assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(200);

            server.kill();
            HttpResponse<String> page = get("/engagements/2025-07-07-additional-secretary-talks");
            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.headers().firstValue("Retry-After")).hasValue("5");
            assertThat(page.body())
                    .contains("class=\"masthead\"", "Not available at the moment")
                    .doesNotContain("Exception", "postgres");
            for (String address :
                    new String[] {"/people", "/search?q=kabul", "/engagements.csv", "/data-set.zip", "/about"}) {
                assertThat(get(address).statusCode()).as(address).isEqualTo(503);
            }
            HttpResponse<String> problem = get("/people.json");
            assertThat(problem.statusCode()).isEqualTo(503);
            assertThat(problem.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(get("/nowhere").statusCode()).isEqualTo(404);
            HttpResponse<String> kept = get("/?sort=oldest");
            assertThat(kept.statusCode()).isEqualTo(200);
            assertThat(kept.body()).contains("class=\"stale\"", "We cannot read the record at the moment.");
            assertThat(get("/actuator/health/liveness").statusCode()).isEqualTo(200);
            assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(503);

            server.start();
            await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> {
                assertThat(get("/people").statusCode()).isEqualTo(200);
                assertThat(get("/?sort=oldest").body()).doesNotContain("class=\"stale\"");
            });
            assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(200);
        }
    }

    private PlainServer started(int databasePort) throws IOException {
        PlainServer server = new PlainServer(folder, databasePort);
        server.start();
        return server;
    }
}
