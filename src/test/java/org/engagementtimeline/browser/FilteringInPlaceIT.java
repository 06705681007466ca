package org.engagementtimeline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Filtering where scripts run: parts of the page are replaced, and the page behaves as if it had been loaded. */
@InChromium
class FilteringInPlaceIT {

    private Page page;

    @BeforeEach
    void open(Windows windows) {
        page = windows.open(Device.DESK);
        page.navigate("/");
        page.evaluate("window.loadedOnce = true");
    }

    @AfterEach
    void neverLoadsThePageAgain() {
        assertThat(page.locator("html")).isAttached();
        org.assertj.core.api.Assertions.assertThat(page.evaluate("window.loadedOnce"))
                .isEqualTo(true);
    }

    private Locator mechanism(String id) {
        return page.locator("#mechanism-" + id);
    }

    private Locator heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private void addressIs(String address) {
        assertThat(page).hasURL(Pattern.compile(address.replace("?", "\\?") + "$"));
    }

    @Test
    void replacesResultsPictureAndCountsWithTheAddressAndTheTitle() {
        mechanism("joint-coordination-committee").click();

        assertThat(heading()).hasText("JCC engagements");
        addressIs("/?mechanism=joint-coordination-committee");
        assertThat(page).hasTitle("JCC engagements · Pakistan–Afghanistan engagement timeline");
        assertThat(page.locator("article.entry")).hasCount(2);
        assertThat(page.locator("#overview .chart-mark")).hasCount(2);
        assertThat(page.locator("#kind-visit")).hasCount(0);
    }

    @Test
    void keepsTheFocusWhereItIsAndAnnouncesWhatCameOfIt() {
        mechanism("joint-coordination-committee").focus();
        page.keyboard().press("Enter");

        assertThat(page.locator("#announcement")).hasText("JCC engagements: 2 engagements");
        assertThat(mechanism("joint-coordination-committee")).isFocused();
        assertThat(mechanism("joint-coordination-committee")).hasClass(Pattern.compile("chosen"));
    }

    @Test
    void movesTheFocusToTheHeadingWhenWhatHadItIsGone() {
        mechanism("joint-coordination-committee").click();
        page.locator(".chips a").first().focus();
        page.keyboard().press("Enter");

        assertThat(heading()).hasText("All engagements");
        assertThat(heading()).isFocused();
    }

    @Test
    void goesBackAndForwardThroughTheFilters() {
        mechanism("joint-coordination-committee").click();
        assertThat(heading()).hasText("JCC engagements");
        page.locator("#status-under-way").click();
        assertThat(heading()).hasText("JCC engagements under way");

        page.goBack();
        assertThat(heading()).hasText("JCC engagements");
        addressIs("/?mechanism=joint-coordination-committee");
        page.goBack();
        assertThat(heading()).hasText("All engagements");
        assertThat(page.locator("article.entry")).hasCount(11);
        page.goForward();
        assertThat(heading()).hasText("JCC engagements");
        mechanism("border-jirgas").click();
        assertThat(page.locator("article.entry")).hasCount(3);
    }

    @Test
    void selectsTheYearThatIsChosenOnTheAxis() {
        page.locator("#overview .axis a")
                .filter(new Locator.FilterOptions().setHasText("Only 2025"))
                .click();

        assertThat(heading()).hasText("Engagements in 2025");
        addressIs("/?from=2025&to=2025");
        assertThat(page.locator(".chosen-stretch")).isVisible();
        page.getByText("All dates").click();
        addressIs("/");
    }

    @Test
    void turnsAMechanismByTheNameOfItsLane() {
        page.locator("#overview .lane-names a")
                .filter(new Locator.FilterOptions().setHasText("Jirgas"))
                .click();

        addressIs("/?mechanism=border-jirgas");
        assertThat(mechanism("border-jirgas")).hasClass(Pattern.compile("chosen"));
    }

    @Test
    void leavesUnfilledFieldsOutOfTheAddress() {
        page.getByLabel("From").fill("2025-07");
        page.getByText("Apply dates").click();

        assertThat(heading()).hasText("Engagements since July 2025");
        addressIs("/?from=2025-07");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void keepsTheDrawerOpenWhileChoosingAndGivesTheFocusBackWhenClosed(boolean byEscape) {
        page.setViewportSize(Device.PHONE.width(), Device.PHONE.height());
        Locator button = page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Filters").setExact(true));
        button.press("Enter");
        mechanism("joint-coordination-committee").click();

        Locator show = page.getByText("Show 2 engagements");
        assertThat(show).isVisible();
        assertThat(heading()).hasText("JCC engagements");
        if (byEscape) {
            page.keyboard().press("Escape");
        } else {
            show.click();
        }
        assertThat(show).isHidden();
        assertThat(button).isFocused();
    }
}
