package org.engagementtimeline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Another site shows the timeline in a frame. */
@InChromium
class EmbeddingIT {

    /** A site on another port, and so of another origin, whose only page is this one. */
    private record OtherSite(HttpServer server) implements AutoCloseable {

        static OtherSite showing(String body) throws IOException {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            byte[] page =
                    ("<!DOCTYPE html><title>Another site</title><h1>News</h1>" + body).getBytes(StandardCharsets.UTF_8);
            server.createContext("/", exchange -> {
                exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
                exchange.sendResponseHeaders(200, page.length);
                exchange.getResponseBody().write(page);
                exchange.close();
            });
            server.start();
            return new OtherSite(server);
        }

        String address() {
            return "http://localhost:" + server.getAddress().getPort() + "/";
        }

        @Override
        public void close() {
            server.stop(0);
        }
    }

    /** As a reader gets it who selects all of the field, without scripts and on the narrowest screen. */
    private static String snippet(Windows windows, String address) {
        Page page = windows.open(Device.PHONE.withoutScripts());
        page.navigate(address);
        page.getByText("Embed this timeline").click();
        Locator field = page.getByLabel("Paste this HTML into your page.");
        assertThat(field).isVisible();
        assertThat(field).not().isEditable();
        return field.inputValue();
    }

    @Test
    void showsItsMarkupsTimelineAndOpensTheSiteBesideIt(Windows windows) throws Exception {
        String address = "/?mechanism=joint-coordination-committee&status=held";
        try (OtherSite other = OtherSite.showing(snippet(windows, address))) {
            Page page = windows.open(Device.DESK);
            page.navigate(other.address());
            FrameLocator frame = page.frameLocator(
                    "iframe[title='JCC engagements held · Pakistan–Afghanistan engagement timeline']");
            assertThat(frame.getByRole(AriaRole.HEADING).first()).hasText("JCC engagements held");

            Page opened = page.waitForPopup(
                    () -> frame.getByText("Open the full timeline").click());
            assertThat(opened).hasURL(windows.site() + address);
            assertThat(opened.evaluate("() => window.opener")).isNull();

            Page record = page.waitForPopup(() -> frame.getByText("Joint Coordination Committee session before")
                    .click());
            assertThat(record).hasURL(windows.site() + "/engagements/2024-01-joint-coordination-committee");
        }
    }

    @Test
    void isRefusedEveryOtherPage(Windows windows) throws Exception {
        try (OtherSite other = OtherSite.showing("<iframe src=\"" + windows.site() + "/\"></iframe>")) {
            List<String> refusals = new ArrayList<>();
            Page page = windows.open(Device.DESK);
            page.onConsoleMessage(message -> refusals.add(message.text()));
            page.navigate(other.address());

            Frame framed = page.frames().get(1);
            assertThat(framed.url()).doesNotStartWith(windows.site());
            assertThat(refusals).anyMatch(refusal -> refusal.contains("frame-ancestors 'none'"));
        }
    }
}
