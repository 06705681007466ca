package org.engagementtimeline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The chart above the timeline, as pointers, keyboards and phones use it. */
@InChromium
class ChartIT {

    private static final int MOST_STOPS = 30;
    private static final String VISIT = "Foreign Minister Dar's visit to Kabul";

    private static Page open(Windows windows, Device device) {
        Page page = windows.open(device);
        page.navigate("/");
        return page;
    }

    private static Locator visit(Page page) {
        return page.locator("#overview a[href$='dar-kabul-visit']");
    }

    @Test
    void isLowEnoughForTheTimelineBelowIt(Windows windows) {
        Page page = open(windows, Device.DESK.withoutScripts());

        assertThat(page.locator("#overview .lane")).hasCount(8);
        assertThat(page.locator("#overview").boundingBox().height).isLessThanOrEqualTo(240);
    }

    @Test
    void showsACardOnPointingAndHidesItByEscape(Windows windows) {
        Page page = open(windows, Device.DESK);
        Locator card = page.locator(".chart-card");

        visit(page).locator("use").hover();
        assertThat(card).containsText(VISIT);
        assertThat(card).containsText("Pakistan: Ishaq Dar");
        card.hover();
        assertThat(card).isVisible();
        page.keyboard().press("Escape");
        assertThat(card).hasCount(0);
    }

    @Test
    void showsTheCardOfTheSymbolThatHasTheFocusAndKeepsItsName(Windows windows) {
        Page page = open(windows, Device.DESK);

        page.locator("#overview .lane-names a").last().focus();
        for (int stop = 0;
                stop < MOST_STOPS
                        && page.locator("a:focus[href$='dar-kabul-visit']").count() == 0;
                stop++) {
            page.keyboard().press("Tab");
        }
        assertThat(page.locator(".chart-card")).containsText("19 April 2025");
        assertThat(visit(page)).hasAttribute("aria-label", Pattern.compile("^" + VISIT));
    }

    @Test
    void saysTheSameInATitleWithoutScripts(Windows windows) {
        Page page = open(windows, Device.DESK.withoutScripts());

        assertThat(visit(page).locator("title")).containsText("Afghanistan: Amir Khan Muttaqi");
    }

    @Test
    void isFoldedOnAPhone(Windows windows) {
        Page page = open(windows, Device.PHONE.withoutScripts());

        assertThat(page.locator("#overview")).isHidden();
        page.locator(".to-chart summary").click();
        assertThat(page.locator("#overview")).isVisible();
    }
}
