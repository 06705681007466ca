package org.engagementtimeline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.engagementtimeline.web.HostileRequests.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/**
 * The site answers every request or says in a sentence why not; it does not fail, and tells nothing of how it is
 * made. Each run takes another course of chance and prints its seed; {@code -Dhostile.seed=NUMBER} repeats one, and
 * {@code -Dhostile.tries=NUMBER} makes it longer.
 */
@RealPort
class HostileRequestsIT {

    private static final long SEED = Long.getLong("hostile.seed", new Random().nextLong());
    private static final int TRIES = Integer.getInteger("hostile.tries", 300);

    /** Of the head of a request. */
    private static final int MOST_BYTES = 32 * 1024;

    /** More than any answer from the fixed record has. */
    private static final int MOST_BYTES_OF_AN_ANSWER = 2_000_000;

    private static final List<String> GUARDS = List.of(
            "Content-Security-Policy",
            "X-Content-Type-Options",
            "Referrer-Policy",
            "Permissions-Policy",
            "Cross-Origin-Opener-Policy",
            "Cross-Origin-Resource-Policy");

    private static final List<String> OF_THE_MACHINE_ROOM = List.of(
            "Exception",
            "\tat ",
            "at org.",
            "org.springframework",
            "org.hibernate",
            "org.postgresql",
            "org.engagementtimeline",
            "java.lang",
            "SQLState",
            "Apache Tomcat",
            "Whitelabel");

    @LocalServerPort
    private int port;

    @Autowired
    private List<RequestMappingInfoHandlerMapping> handlers;

    @Test
    void areAnsweredOrRefusedInASentence(TestReporter reporter) throws Throwable {
        reporter.publishEntry("hostile.seed", String.valueOf(SEED));
        List<String> examples =
                Stream.concat(SitePages.all(), SitePages.FILES.stream()).toList();
        List<String> paths = new ArrayList<>(examples.stream()
                .map(address -> address.replaceFirst("\\?.*", ""))
                .filter(path -> !path.startsWith("/failing"))
                .toList());
        handlers.forEach(handler -> handler.getHandlerMethods()
                .keySet()
                .forEach(mapping -> mapping.getPatternValues().stream()
                        .filter(pattern -> !pattern.startsWith("/failing"))
                        .forEach(paths::add)));
        paths.addAll(List.of("/css/pages/about.css", "/css/pages/{file}", "/{anything}", "/{anything}.json"));
        List<String> ids = examples.stream()
                .flatMap(address -> Arrays.stream(address.split("[/?&=.]")))
                .filter(word -> !word.isEmpty() && !word.equals("failing"))
                .distinct()
                .toList();

        JqwikSession.run(() -> {
            RandomGenerator<Request> requests = HostileRequests.to(
                            paths.stream().distinct().sorted().toList(), ids, parameters())
                    .generator(1000);
            Random chance = new Random(SEED);
            TreeMap<String, Integer> seen = new TreeMap<>();
            List<String> faults = new ArrayList<>();
            for (int each = 0; each < TRIES; each++) {
                Request request = HostileRequests.next(requests, chance);
                try {
                    seen.merge(judge(request), 1, Integer::sum);
                } catch (IOException | AssertionError fault) {
                    faults.add(request + "\n" + fault);
                }
            }
            assertThat(faults).as("-Dhostile.seed=%d", SEED).isEmpty();
            assertThat(seen).as("is hostile, and not only so").containsKeys("200", "400", "404", "405");
        });
    }

    /** Every name that some address takes, and some that the contract of the API does not have. */
    private static List<String> parameters() {
        List<String> names = new ArrayList<>(List.of("before", "background", "page", "jsessionid", "_method"));
        JsonMapper.shared()
                .readTree(Path.of("docs", "openapi.json").toFile())
                .findValues("parameters")
                .forEach(list -> list.forEach(one -> names.add(one.path("name").asString())));
        return names.stream().distinct().sorted().toList();
    }

    private String judge(Request request) throws IOException {
        Optional<RawAnswer> answered = RawAnswer.to(port, request.bytes());
        if (answered.isEmpty()) {
            assertThat(request.bytes().length)
                    .as("cut off while it was sent, %s", request)
                    .isGreaterThan(MOST_BYTES);
            return "none";
        }
        RawAnswer answer = answered.get();
        String status = String.valueOf(answer.status());
        if (isOfTheContainer(request, answer)) {
            assertThat(answer.status())
                    .as("refused by the container, %s", request)
                    .isIn(request.method().equals("CONNECT") ? List.of(400, 501) : List.of(400));
            status += " of the container";
        } else {
            assertThat(answer.status()).as(request.toString()).isLessThan(500);
        }
        assertThat(answer.content().length).as(request.toString()).isLessThan(MOST_BYTES_OF_AN_ANSWER);
        assertThat(GUARDS)
                .allSatisfy(guard -> assertThat(answer.header(guard))
                        .as("%s of %s", guard, request)
                        .isPresent());
        if (answer.status() >= 400) {
            assertThat(answer.header("Cache-Control")).as(request.toString()).hasValue("no-store");
        }
        if (!answer.is("application/zip")) {
            assertThat(answer.body()).as(request.toString()).doesNotContain(OF_THE_MACHINE_ROOM);
        }
        assertThat(answer.header("X-Injected")).as(request.toString()).isEmpty();
        if (answer.is("text/html")) {
            assertThat(answer.body()).as(request.toString()).doesNotContain(HostileRequests.CANARY);
        }
        if (answer.status() >= 400 && !request.method().equals("HEAD")) {
            assertRefusedInASentence(request, answer);
        }
        return status;
    }

    /** Whether no filter saw the request. */
    private static boolean isOfTheContainer(Request request, RawAnswer answer) throws IOException {
        return answer.status() >= 400
                && !request.method().equals("HEAD")
                && (request.method().equals("CONNECT") || !request.target().startsWith("/actuator/"))
                && (answer.content().length == 0 || answer.body().contains("<title>HTTP Status"));
    }

    private static void assertRefusedInASentence(Request request, RawAnswer answer) throws IOException {
        if (isOfTheContainer(request, answer) || request.target().startsWith("/actuator/")) {
            return;
        }
        if (request.isForPrograms()) {
            assertThat(answer.header("Content-Type")).as(request.toString()).hasValue("application/problem+json");
            assertThat(JsonMapper.shared().readTree(answer.body()).get("status").asInt())
                    .isEqualTo(answer.status());
        } else {
            assertThat(answer.is("text/html")).as(request.toString()).isTrue();
            assertThat(answer.body())
                    .as(request.toString())
                    .contains(request.target().startsWith("/embed") ? "class=\"kicker\"" : "class=\"masthead\"")
                    .containsPattern("<p( class=\"lede\")?>[^<]+[.]</p>");
        }
    }

    private RawAnswer answer(String request) throws IOException {
        return RawAnswer.to(port, request.getBytes(StandardCharsets.ISO_8859_1)).orElseThrow();
    }

    private RawAnswer get(String target, String... headers) throws IOException {
        return answer(new String(
                new Request(
                                "GET",
                                target,
                                Stream.concat(Stream.of("Host: localhost"), Arrays.stream(headers))
                                        .toList())
                        .bytes(),
                StandardCharsets.ISO_8859_1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/commitments", "/engagements.csv", "/engagements.json", "/actuator/health"})
    void areToldThatTheirParametersCanNotBeReadAndFillNoLog(String path) throws IOException {
        String tooMany = "?" + "kind=visit&".repeat(500) + "kind=visit";

        try (HeldLog log = new HeldLog()) {
            for (String query : List.of("?q=%FF", "?%zz", "?kind=%", "?=", tooMany)) {
                RawAnswer answer = get(path + query);

                assertThat(answer.status()).as(query).isEqualTo(400);
                assertThat(answer.body()).as(query).contains("The query string is not valid");
            }
            assertThat(log.text()).doesNotContain("ERROR", "Exception");
        }
    }

    @Test
    void areRefusedIfTheirPathParametersAreMalformed() throws IOException {
        for (String path : List.of("/nothing;a=b.%2", "/people;a=%zz", "/engagements.csv;%")) {
            RawAnswer answer = get(path);

            assertThat(answer.status()).as(path).isEqualTo(400);
            assertThat(answer.header("Cache-Control")).as(path).hasValue("no-store");
        }
    }

    @Test
    void areAnsweredWhateverTheirForwardingHeadersAndTypesSay() throws IOException {
        for (String path : List.of("/api", "/v3/api-docs", "/livez", "/actuator/health", "/")) {
            assertThat(get(path, "X-Forwarded-Port: x", "Content-Type: *").status())
                    .as(path)
                    .isLessThan(400);
        }
    }

    @Test
    void areToldHowManyValuesAFilterTakes() throws IOException {
        String fiftyOne = String.join(
                "&", IntStream.range(0, 51).mapToObj(each -> "kind=v" + each).toList());

        assertThat(get("/?" + fiftyOne).body()).contains("A filter takes at most 50 values of kind.");
        assertThat(get("/engagements.json?" + fiftyOne).body()).contains("A filter takes at most 50 values of kind.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "POST", "PUT"})
    void areSentAwayWithTheirContentUnread(String method) throws IOException {
        for (String announced : List.of("Content-Length: 99999999999", "Transfer-Encoding: chunked")) {
            for (String path : List.of("/", "/people.json", "/actuator/health")) {
                RawAnswer answer =
                        answer(method + " " + path + " HTTP/1.1\r\nHost: localhost\r\n" + announced + "\r\n\r\n");

                assertThat(answer.status()).as(path).isEqualTo(413);
                assertThat(answer.header("Connection")).as(path).hasValue("close");
                assertThat(answer.body().isEmpty()).as(path).isEqualTo(method.equals("HEAD"));
            }
        }
        assertThat(answer("GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\n\r\n")
                        .body())
                .contains("<p class=\"kicker\">413</p>", "not send anything");
    }

    @Test
    void getThePageWhateverFormTheySayTheirContentWouldHave() throws IOException {
        assertThat(get("/", "Content-Type: multipart/form-data").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/b/c;;q=x", "application/xml", "application/problem+json", "image/*;q=0"})
    void getTheOneFormThereIsWhateverTheyAccept(String accepted) throws IOException {
        RawAnswer answer = get("/sources.json", "Accept: " + accepted);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).startsWith("{");
        assertThat(get("/sources/none-such.json", "Accept: " + accepted).body()).contains("\"status\":404");
        assertThat(get("/sources/none-such", "Accept: " + accepted).body()).contains("</html>");
    }
}
