package org.engagementtimeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many types of ours someone has to know who follows a request from its address to its answer. */
class TypesOnThePathIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static final String SCHEMA = "types_on_the_path";

    private static TracedTypes site;

    @BeforeAll
    static void start() {
        String url = System.getProperty("spring.datasource.url");
        site = new TracedTypes(
                "--server.port=0",
                "--timeline.pages.kept=0B",
                "--timeline.entries.kept=0B",
                "--spring.flyway.schemas=" + SCHEMA, // without a record, so that it is loaded
                "--spring.datasource.url=" + url + (url.contains("?") ? "&" : "?") + "currentSchema=" + SCHEMA);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void areNoMoreThanBeforeWhenADataSetIsLoaded() {
        assertThat(site.atTheStart("dataset", "loader"))
                .contains("RecordWriter")
                .hasSizeLessThanOrEqualTo(32);
    }

    @ParameterizedTest
    @CsvSource({
        "/?mechanism=joint-coordination-committee, 35",
        "/engagements/2025-04-16-joint-coordination-committee, 8",
        "/engagements.csv, 15"
    })
    void areNoMoreThanBefore(String address, int most) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + site.port() + address))
                .build();
        assertThat(CLIENT.send(request, BodyHandlers.discarding()).statusCode()).isEqualTo(200);

        Set<String> types = site.during(() -> CLIENT.send(request, BodyHandlers.discarding()));

        assertThat(types).as("the types that answer " + address).isNotEmpty().hasSizeLessThanOrEqualTo(most);
    }
}
