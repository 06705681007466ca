package org.engagementtimeline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader with an empty cache waits for: bytes as they come over the wire, headers included. */
@InChromium
class FirstLoadIT {

    private static final int MOST_BYTES = 40 * 1024;
    private static final int MOST_BYTES_OF_SCRIPTS = 10 * 1024;

    private static final String WATCH_SHIFTS = """
            window.shifted = 0;
            new PerformanceObserver(list => list.getEntries().forEach(entry => window.shifted += entry.value))
                .observe({type: 'layout-shift', buffered: true});
            """;

    private static final String AFTER_THE_NEXT_FRAME =
            "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(window.shifted))))";

    /** One answer: what it was, and how many bytes came. */
    private record Answer(String address, String type, long bytes) {}

    @Test
    void takesAtMostSixtyKilobytesTenOfThemScripts(Windows windows) {
        Page page = windows.open(Device.DESK);
        Map<String, Answer> answers = new HashMap<>();
        CDPSession network = page.context().newCDPSession(page);
        network.on("Network.responseReceived", event -> {
            JsonObject response = event.getAsJsonObject("response");
            answers.put(
                    id(event),
                    new Answer(
                            response.get("url").getAsString(), event.get("type").getAsString(), 0));
        });
        network.on(
                "Network.loadingFinished",
                event -> answers.computeIfPresent(
                        id(event),
                        (any, answer) -> new Answer(
                                answer.address(),
                                answer.type(),
                                event.get("encodedDataLength").getAsLong())));
        network.send("Network.enable");
        List<String> asked = new ArrayList<>();
        page.onRequest(request -> asked.add(request.url()));
        page.navigate("/");
        page.waitForLoadState(LoadState.NETWORKIDLE);

        assertThat(asked).allSatisfy(address -> assertThat(address).startsWith(windows.site() + "/"));
        assertThat(answers.values()).isNotEmpty().allSatisfy(answer -> {
            assertThat(answer.bytes()).isPositive();
        });
        assertThat(answers.values().stream().mapToLong(Answer::bytes).sum())
                .as("bytes of %s", answers.values())
                .isLessThanOrEqualTo(MOST_BYTES);
        assertThat(answers.values().stream()
                        .filter(answer -> answer.type().equals("Script"))
                        .mapToLong(Answer::bytes)
                        .sum())
                .as("bytes of scripts among %s", answers.values())
                .isLessThanOrEqualTo(MOST_BYTES_OF_SCRIPTS);
    }

    private static String id(JsonObject event) {
        return event.get("requestId").getAsString();
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1440})
    void shiftsNothingOnceItIsShown(int width, Windows windows) {
        Page page = windows.open(Device.DESK);
        page.setViewportSize(width, 900);
        page.addInitScript(WATCH_SHIFTS);
        page.navigate("/");
        page.waitForLoadState(LoadState.NETWORKIDLE);

        assertThat(((Number) page.evaluate(AFTER_THE_NEXT_FRAME)).doubleValue()).isZero();
    }
}
