package org.engagementtimeline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page of an engagement: what stands first, its numbered sources, and the sentence to cite. */
@InChromium
class EngagementPageIT {

    private static final String TALKS = "/engagements/2025-07-07-additional-secretary-talks";
    private static final String SOURCE = ": Outlet not named, ";

    @Test
    void answersWithinTwoScreensWhatWasAgreedWhoWasThereAndWhatIsDisputed(Windows windows) {
        Page page = windows.open(Device.DESK);
        page.navigate(TALKS);

        assertThat(page.locator(".sections > section h2").allTextContents())
                .startsWith("Commitments, and where they stand", "Who was there", "Disputes and claims");
        Number end = (Number)
                page.evaluate("() => document.querySelector('#disputes').getBoundingClientRect().bottom + scrollY");
        assertThat(end.intValue()).isLessThanOrEqualTo(2 * Device.DESK.height());
    }

    @Test
    void saysWhichSourceANumberMeansUnderThePointerAndTheFocusUntilEscape(Windows windows) {
        Page page = windows.open(Device.DESK);
        page.navigate(TALKS);
        Locator number = page.locator(".note").first();
        assertThat(preview(number)).doesNotContain(SOURCE);

        number.hover();
        assertThat(preview(number)).contains("1" + SOURCE);
        page.keyboard().press("Escape");
        assertThat(preview(number)).doesNotContain(SOURCE);

        page.locator(".brief a").first().focus();
        page.keyboard().press("Shift+Tab");
        assertThat(preview(page.locator(".note:focus-visible"))).contains(SOURCE);
    }

    /** What the browser draws after a number. */
    private static String preview(Locator number) {
        return (String) number.evaluate("element => getComputedStyle(element, '::after').content"
                + ".replace('attr(aria-label)', element.getAttribute('aria-label'))");
    }

    @Test
    void leadsFromANumberToItsNoteToTheMarkedClaimsAndBack(Windows windows) {
        Page page = windows.open(Device.PHONE.withoutScripts());
        page.navigate(TALKS);

        page.locator("#commitments .note").first().click();
        page.locator(".notes li:target .cite").first().click();
        assertThat(page.locator(".passage:target .marked").first()).isVisible();
        page.locator(".way-back a").last().click();
        assertThat(page).hasURL(windows.site() + TALKS);
    }

    @Test
    void copiesTheCitationWithVersionAddressAndDay(Windows windows) {
        Page page = windows.open(Device.DESK);
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        page.navigate(TALKS);

        Locator copy = page.locator("[data-copies=citation]");
        copy.click();
        assertThat(copy).hasText("Copied");
        assertThat((String) page.evaluate("() => navigator.clipboard.readText()"))
                .startsWith("“First round of additional-secretary talks, 7 July 2025")
                .contains("version ", TALKS, "(accessed ");
    }

    @Test
    void showsTheCitationButNoButtonWithoutScripts(Windows windows) {
        Page page = windows.open(Device.PHONE.withoutScripts());
        page.navigate(TALKS);

        assertThat(page.locator("#citation")).isVisible();
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Copy"))))
                .hasCount(0);
    }
}
