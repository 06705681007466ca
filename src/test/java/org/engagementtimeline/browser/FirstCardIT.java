package org.engagementtimeline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reader sees the first engagement before scrolling. */
@InChromium
class FirstCardIT {

    @ParameterizedTest
    @CsvSource({"1440, 900", "1024, 768", "390, 844"})
    void isWhollyInTheFirstWindow(int width, int height, Windows windows) {
        Page page = windows.open(Device.DESK);
        page.setViewportSize(width, height);
        page.navigate("/");

        BoundingBox card = page.locator("article.entry").first().boundingBox();
        assertThat(card.y + card.height).isLessThanOrEqualTo(height);
    }
}
