package org.engagementtimeline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A desk officer has a minute before the meeting: what did we agree in April, who was there, what do reports contradict? */
@InChromium
class BriefJourneyIT {

    static Stream<Device> desks() {
        return Stream.of(Device.DESK, Device.DESK.withoutScripts());
    }

    @ParameterizedTest
    @MethodSource("desks")
    void goesFromTheFirstPageByAFilterToTheBrief(Device device, Windows windows) {
        Page page = windows.open(device);
        page.navigate("/");

        page.locator("input[name=from]").fill("2025-04");
        page.locator("input[name=to]").fill("2025-04");
        page.locator("input[name=to]").press("Enter");
        assertThat(page.locator("h1")).containsText("April 2025");
        link(page, "Printable brief").click();

        answersTheQuestionOfApril(page);
    }

    @ParameterizedTest
    @MethodSource("desks")
    void goesFromTheFirstPageByTheHeadingOfAMonthToTheBrief(Device device, Windows windows) {
        Page page = windows.open(device);
        page.navigate("/");

        link(page, "Printable brief for April 2025").click();

        answersTheQuestionOfApril(page);
    }

    private static void answersTheQuestionOfApril(Page page) {
        assertThat(page).hasURL(Pattern.compile("/brief\\?from=2025-04&to=2025-04$"));
        assertThat(page.locator("h1")).containsText("April 2025");
        Locator visit = page.locator(".met")
                .filter(new Locator.FilterOptions().setHasText("Foreign Minister Dar's visit to Kabul"));
        assertThat(visit).containsText("Remove the 10 per cent processing fee on Afghan transit trade");
        assertThat(visit).containsText("reviewed 7 July 2025");
        assertThat(visit).containsText("Ishaq Dar");
        assertThat(visit).containsText("Disputes and claims");
    }

    static Stream<Device> devices() {
        return Stream.of(Device.DESK, Device.PHONE.dark(), Device.PHONE.withoutScripts());
    }

    @ParameterizedTest
    @MethodSource("devices")
    void reachesEachConflictInTwoClicks(Device device, Windows windows) {
        Page page = windows.open(device);
        page.navigate("/");
        link(page, "Where reports conflict").click();
        Locator conflicts = page.locator("table.conflicts tbody tr");
        assertThat(conflicts.first()).isVisible();
        List<String> points = conflicts.locator(".aspect").allTextContents();

        for (int each = 0; each < points.size(); each++) {
            conflicts.nth(each).locator("th a").click();
            assertThat(page.locator("#reports h2")).isInViewport();
            assertThat(page.locator("#reports")).containsText(points.get(each));
            page.goBack();
        }
    }

    @Test
    void unfoldsTheMeasuresThatAreToldTogether(Windows windows) {
        Page page = windows.open(Device.PHONE);
        page.navigate("/commitments");
        Locator fee = link(page, "Remove the 10 per cent processing fee on Afghan transit trade");
        assertThat(fee).isHidden();

        page.getByText("4 measures announced together").press("Enter");

        assertThat(fee).isVisible();
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }
}
