package org.engagementtimeline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.context.TestPropertySource;

/** Takes the pictures of the README, which show the record that the jar carries; only {@code mvn -Pscreenshots} runs it. */
@InChromium
@Tag("screenshots")
@TestPropertySource(properties = "timeline.seeds=")
class ScreenshotsTests {

    private static final int MOST_BYTES = 300_000;
    private static final Device README = new Device(1280, 860, Device.DESK.colours(), true);

    @ParameterizedTest
    @CsvSource({
        "timeline, /, false",
        "timeline-dark, /, true",
        "engagement, /engagements/2025-07-07-additional-secretary-talks, false"
    })
    void showsThePageAsItIs(String name, String address, boolean dark, Windows windows) {
        Page page = windows.open(dark ? README.dark() : README);
        page.navigate(address);

        assertThat(page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("docs", name + ".png"))))
                .hasSizeLessThan(MOST_BYTES);
    }
}
