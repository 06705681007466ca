package org.engagementtimeline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A desk officer's way through the record, on every kind of device. */
@InChromium
class ReadersJourneyIT {

    private static final Pattern JCC = Pattern.compile("Joint Coordination Committee");
    private static final Pattern ADDITIONAL_SECRETARIES = Pattern.compile("Additional Secretary-Level Mechanism");
    private static final Pattern SHOW = Pattern.compile("^Show \\d+ engagement");
    private static final String SEVENTH_SESSION = "Seventh session of the Joint Coordination Committee";
    private static final String TALKS = "First round of additional-secretary talks";
    private static final String VISIT = "Foreign Minister Dar's visit to Kabul";
    private static final String FEE = "Remove the 10 per cent processing fee on Afghan transit trade";

    static Stream<Device> devices() {
        return Stream.of(
                Device.DESK, Device.DESK.dark().withoutScripts(), Device.PHONE.dark(), Device.PHONE.withoutScripts());
    }

    @ParameterizedTest
    @MethodSource("devices")
    void seesTheLifeOfEachCommitmentInTheLedger(Device device, Windows windows) {
        Page page = windows.open(device);
        page.navigate("/commitments");

        assertThat(page.locator(".ledger td.drawn svg")).hasCount(14);
        assertThat(page.locator(".ledger td.drawn svg").first()).isVisible();
    }

    @ParameterizedTest
    @MethodSource("devices")
    void filtersReadsBothDelegationsFollowsACommitmentComparesTheAccountsAndGoesBack(Device device, Windows windows) {
        Page page = windows.open(device);
        page.navigate("/");

        filter(page, JCC);
        assertThat(entry(page, SEVENTH_SESSION)).isVisible();
        assertThat(entry(page, TALKS)).hasCount(0);

        filter(page, ADDITIONAL_SECRETARIES);
        assertThat(entry(page, TALKS)).isVisible();
        chip(page, JCC).click();
        assertThat(entry(page, SEVENTH_SESSION)).hasCount(0);

        entry(page, TALKS).click();
        assertThat(title(page)).hasText(TALKS);
        assertThat(link(page.locator("#delegations"), "Syed Ali Asad Gillani")).isVisible();
        assertThat(link(page.locator("#delegations"), "Noor Ahmad Noor")).isVisible();

        unfoldMeasures(page);
        link(page.locator("#commitments"), FEE).click();
        assertThat(title(page)).hasText(FEE);
        link(page.locator("#life"), VISIT).click();
        assertThat(title(page)).hasText(VISIT);

        unfoldMeasures(page);
        link(page.locator("#commitments"), FEE).click();
        assertThat(title(page)).hasText(FEE);
        link(page.locator("#life"), TALKS).click();
        assertThat(title(page)).hasText(TALKS);

        Locator dates = page.locator("#reports")
                .getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(
                                AriaRole.ROWHEADER,
                                new Page.GetByRoleOptions().setName("Date").setExact(true))));
        assertThat(dates).containsText("7 July 2025");
        assertThat(dates).containsText("conflicts");
        assertThat(dates).containsText("19 April");

        for (String before : new String[] {FEE, VISIT, FEE, TALKS}) {
            page.goBack();
            assertThat(title(page)).hasText(before);
        }
        page.goBack();
        assertThat(chip(page, ADDITIONAL_SECRETARIES)).isVisible();
        assertThat(entry(page, TALKS)).isVisible();
        assertThat(entry(page, SEVENTH_SESSION)).hasCount(0);
    }

    @Test
    void leavesNoEmptyLinkBehindOnTheWayBackFromAChoiceInThePicture(Windows windows) {
        Page page = windows.open(Device.DESK);
        page.navigate("/");

        page.locator("#overview .axis a").first().click();
        assertThat(page).hasURL(Pattern.compile("from="));
        page.goBack();

        assertThat(page).hasURL(windows.site() + "/");
        assertThat(page.locator("#results .count")).hasText("11 engagements");
        assertThat(page.locator("#headline > a:not([hidden])")).hasCount(0);
    }

    /** Chooses a value; on a narrow window the filters wait behind a button. */
    private static void filter(Page page, Pattern value) {
        Locator filters = page.getByRole(AriaRole.COMPLEMENTARY, new Page.GetByRoleOptions().setName("Filters"));
        Locator button = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Filters"));
        if (!filters.isVisible()) {
            button.click();
        }
        filters.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(value))
                .click();
        assertThat(chip(page, value)).isVisible();
        Locator done = filters.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(SHOW));
        if (done.isVisible()) {
            done.click();
        }
    }

    private static Locator chip(Page page, Pattern value) {
        return page.getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("Filters in force"))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(value));
    }

    /** An engagement's line in the timeline; its title is a heading. */
    private static Locator entry(Page page, String title) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(title))
                .getByRole(AriaRole.LINK);
    }

    /** The measures that were announced together are one line until a reader unfolds it. */
    private static void unfoldMeasures(Page page) {
        page.locator("#commitments summary").getByText("4 measures").click();
    }

    private static Locator title(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private static Locator link(Locator part, String name) {
        return part.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name))
                .first();
    }
}
