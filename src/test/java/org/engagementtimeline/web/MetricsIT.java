package org.engagementtimeline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.engagementtimeline.EngagementTimeline;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** What is measured of the site, by those who run it and no one else. */
class MetricsIT {

    private static HttpResponse<String> get(String port, String address) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address))
                                .build(),
                        BodyHandlers.ofString());
    }

    @Test
    void areOnAPortOfTheirOwnWithTheProbes() throws Exception {
        try (ConfigurableApplicationContext site = new SpringApplicationBuilder(EngagementTimeline.class)
                .profiles("metrics")
                .run("--server.port=0", "--management.server.port=0", "--spring.jmx.enabled=false")) {
            String shared = site.getEnvironment().getRequiredProperty("local.server.port");
            String own = site.getEnvironment().getRequiredProperty("local.management.port");
            assertThat(site.getEnvironment().getProperty("management.server.address"))
                    .isEqualTo("127.0.0.1");
            assertThat(get(shared, "/").headers().firstValue("Cache-Status"))
                    .as("the first page, made before it was ready")
                    .hasValue("engagement-timeline; hit");
            assertThat(get(shared, "/about").statusCode()).isEqualTo(200);
            assertThat(get(shared, "/?status=expected").statusCode()).isEqualTo(400);

            assertThat(get(own, "/actuator/prometheus").body())
                    .contains(
                            "http_server_requests_seconds_count{",
                            "status=\"400\"",
                            "jdbc_connections_active{",
                            "uri=\"/about\"",
                            "uri=\"UNKNOWN\"")
                    .containsPattern("cache_gets_total\\{cache=\"pages\",result=\"hit\"} [1-9]")
                    .containsPattern("cache_gets_total\\{cache=\"pages\",result=\"miss\"} [1-9]")
                    .doesNotContain("expected");
            assertThat(get(own, "/actuator/health/readiness").statusCode()).isEqualTo(200);
            assertThat(get(own, "/actuator/env").statusCode()).isEqualTo(404);
            assertThat(get(shared, "/actuator/prometheus").statusCode()).isEqualTo(404);
            for (String address : new String[] {"/livez", "/readyz"}) {
                assertThat(get(own, address).statusCode()).as(address).isEqualTo(200);
                assertThat(get(shared, address).statusCode()).as(address).isEqualTo(404);
            }
        }
    }
}
