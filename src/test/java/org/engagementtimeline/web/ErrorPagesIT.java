package org.engagementtimeline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Failures as a reader meets them, on a real port, where the container's own error pages would show. */
@RealPort
class ErrorPagesIT {

    @Controller
    static class FailingController {

        @GetMapping({"/failing", "/failing.json"})
        String fail() {
            throw new IllegalStateException("a secret of the machine room");
        }
    }

    @LocalServerPort
    private int port;

    private HttpResponse<String> answer(String method, String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .method(method, BodyPublishers.noBody())
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    @ParameterizedTest
    @CsvSource({
        "GET,  /nowhere,            404, No such page",
        "GET,  /engagements/nobody, 404, No such page",
        "POST, /,                   405, This site is read-only",
        "GET,  /?sort=up,           400, is not a sort order here",
        "GET,  /failing,            500, Something failed on our side",
        "GET,  /error,              404, No such page"
    })
    void showsEveryFailureInTheSitesLayoutAndSaysWhatToDoNext(String method, String address, int status, String words)
            throws Exception {
        HttpResponse<String> answer = answer(method, address);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
        assertThat(answer.body())
                .contains("class=\"masthead\"", words, "href=\"/\"", "<meta name=\"robots\" content=\"noindex\">")
                .doesNotContain("canonical", "og:");
    }

    @ParameterizedTest
    @CsvSource({
        "GET,  /nothing.json,                  404, Not Found",
        "GET,  /people/nobody.csv,             404, There is no record “nobody”.",
        "GET,  /people/nobody.ics,             400, “ics” is not a format here",
        "GET,  /engagements.xls,               400, “xls” is not a format here",
        "GET,  /attendance.csv?kind=summit,    400, “summit” is not a kind here",
        "GET,  /search.json,                   400, A search needs words",
        "POST, /engagements.json,              405, Method Not Allowed",
        "GET,  /engagements.ics?sort=up,       400, is not a sort order here",
        "GET,  /engagements.atom?after=x,      400, “x” is not a place in this list",
        "GET,  /commitments.json?after=gone,   400, There is no commitment “gone” to begin after",
        "GET,  /people.json?limit=0,           400, “0” is not a limit.",
        "GET,  /failing.json,                  500, Internal Server Error",
    })
    void tellsProgramsOfEveryFailureAsAProblem(String method, String address, int status, String words)
            throws Exception {
        HttpResponse<String> answer = answer(method, address);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body())
                .contains(words, "\"status\":" + status, "\"instance\":\"" + address.replaceFirst("\\?.*", "") + "\"")
                .doesNotContain("secret", "org.engagementtimeline");
    }

    @Test
    void leaksNothingOfWhatFailed() throws Exception {
        assertThat(answer("GET", "/failing").body())
                .doesNotContain("secret", "IllegalState", "org.engagementtimeline", "Whitelabel");
    }

    @Test
    void saysOfAVeryLongQuestionHowLongOneMayBe() throws Exception {
        HttpResponse<String> answer = answer("GET", "/search?q=" + "x".repeat(20_000));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("class=\"masthead\"", "at most 200 characters");
    }

    @Test
    void answersHeadAsGetWithoutABody() throws Exception {
        HttpResponse<String> answer = answer("HEAD", "/");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void tellsItsHealthAndNothingElseOfItself() throws Exception {
        assertThat(answer("GET", "/actuator/health").body())
                .contains("\"status\":\"UP\"")
                .doesNotContain("PostgreSQL");
        assertThat(answer("GET", "/actuator/health/readiness").statusCode()).isEqualTo(200);
        assertThat(answer("GET", "/actuator/env").statusCode()).isEqualTo(404);
        assertThat(answer("GET", "/actuator/beans").statusCode()).isEqualTo(404);
    }
}
