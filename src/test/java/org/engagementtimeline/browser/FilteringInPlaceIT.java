package org.engagementtimeline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
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
        assertThat(page.locator("#topic-trade")).hasClass(Pattern.compile("idle"));
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
        page.locator("#facet-status summary").click();
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

    @Test
    void ticksAtOnceAndAppliesEachClickToWhatWasLastAskedFor() {
        List<Route> asked = holdAnswers();
        mechanism("joint-coordination-committee").click();

        assertThat(mechanism("joint-coordination-committee")).hasClass(Pattern.compile("chosen"));
        assertThat(page.locator("#results")).hasAttribute("aria-busy", "true");
        assertThat(heading()).hasText("All engagements");
        mechanism("border-jirgas").click();
        page.locator("#time-2025").click();
        page.locator("#topic-security").click();
        page.locator("#topic-security").click();
        assertThat(page.locator("#topic-security")).not().hasClass(Pattern.compile("chosen"));
        last(asked).resume();

        assertThat(page.locator("article.entry")).hasCount(2);
        assertThat(page.locator("#results")).not().hasAttribute("aria-busy", "true");
        assertThat(page.locator(".facet .chosen")).hasCount(3);
        assertThat(mechanism("border-jirgas")).hasClass(Pattern.compile("chosen"));
        addressIs("/?mechanism=joint-coordination-committee&mechanism=border-jirgas&from=2025&to=2025");
        page.unroute("**/*");
        page.goBack();
        assertThat(heading()).hasText("All engagements");
    }

    @Test
    void keepsWhatIsTypedWhileAnAnswerIsOnItsWay() {
        List<Route> asked = holdAnswers();
        mechanism("border-jirgas").click();
        page.getByLabel("From").pressSequentially("2025");
        last(asked).resume();
        assertThat(page.locator("article.entry")).hasCount(1);

        assertThat(page.getByLabel("From")).isFocused();
        assertThat(page.getByLabel("From")).hasValue("2025");
    }

    /** What the site answers to filters from now on waits until the test lets it through. */
    private List<Route> holdAnswers() {
        List<Route> asked = new ArrayList<>();
        page.route("**/*", asked::add);
        return asked;
    }

    /** The last of the requests; a request that was given up before never gets an answer. */
    private Route last(List<Route> asked) {
        return asked.get(asked.size() - 1);
    }

    @Test
    void choosesAYearAndAMonthAndWidensTheTimeAgain() {
        page.locator("#time-2025").click();
        assertThat(heading()).hasText("Engagements in 2025");
        page.locator("#time-2025-04").click();
        assertThat(heading()).hasText("Engagements in April 2025");
        assertThat(page.locator("#time-2025-04")).isFocused();
        page.locator("#time-2025-04").click();
        assertThat(heading()).hasText("Engagements in 2025");
        page.locator("#time-2025").click();
        assertThat(heading()).hasText("All engagements");
    }

    @Test
    void asksWhetherAllOrAnyOfThePeopleWereThere() {
        page.locator("#person-ishaq-dar").click();
        page.getByText("Any of them").click();
        addressIs("/?person=ishaq-dar&match=any");
        page.locator("#person-asif-durrani").click();

        assertThat(page.locator("article.entry")).hasCount(2);
        page.getByText("All were there").click();
        assertThat(page.locator("#results .count")).hasText("0 engagements");
    }

    @Test
    void staysWhereALinkWithinThePageLeads() {
        page.locator(".skip-picture").focus();
        page.keyboard().press("Enter");

        assertThat(page).hasURL(Pattern.compile("#results$"));
        assertThat(page.locator("#results")).isFocused();
        assertThat(page.locator("#results")).not().hasAttribute("aria-busy", "true");
    }

    /** The facets of the fixed record are too short to have a box of their own. */
    @Test
    void findsTheValuesOfAFacetThatHaveAText() {
        page.evaluate("document.querySelector('#facet-mechanism summary')"
                + ".insertAdjacentHTML('afterend', '<input class=\"find\" type=\"search\" id=\"find-mechanism\">')");
        page.locator("#find-mechanism").fill("jirga");

        assertThat(page.locator("#facet-mechanism .option:visible")).hasCount(1);
        page.locator("#find-mechanism").fill("");
        assertThat(page.locator("#facet-mechanism .option:visible")).hasCount(7);
    }

    @Test
    void givesTheFiltersTheirScrollAndFocusBackOnTheWayBack() {
        mechanism("border-jirgas").click();
        assertThat(page.locator("article.entry")).hasCount(1);
        double scrolled = ((Number) page.evaluate("document.getElementById('filters').scrollTop = 60")).doubleValue();
        mechanism("joint-coordination-committee").click();
        assertThat(page.locator("article.entry")).hasCount(3);
        page.evaluate("document.getElementById('filters').scrollTop = 0");
        page.goBack();

        assertThat(page.locator("article.entry")).hasCount(1);
        assertThat(mechanism("joint-coordination-committee")).isFocused();
        org.assertj.core.api.Assertions.assertThat(
                        ((Number) page.evaluate("document.getElementById('filters').scrollTop")).doubleValue())
                .isEqualTo(scrolled);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void keepsTheDrawerOpenWhileChoosingAndGivesTheFocusBackWhenClosed(boolean byEscape) {
        page.setViewportSize(Device.PHONE.width(), Device.PHONE.height());
        Locator button =
                page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Filters")));
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
        assertThat(button).hasText("Filters (1 in force)");
        page.mouse().wheel(0, 600);
        assertThat(button).isInViewport();
    }
}
