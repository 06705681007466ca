package org.engagementtimeline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What people come for, with as few clicks and words on the way as were promised. */
@InChromium
class FiveJourneysIT {

    /** Visible words of the page's content before an element, without the filters beside it and the labels in the chart. */
    private static final String WORDS_BEFORE = """
            target => {
              const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
              let words = 0;
              for (let node = walker.nextNode(); node && !target.contains(node); node = walker.nextNode()) {
                const parent = node.parentElement;
                if (parent.checkVisibility() && !parent.closest('.facets, figure, .visually-hidden')) {
                  words += node.textContent.split(/\\s+/).filter(word => /\\p{L}|\\p{N}/u.test(word)).length;
                }
              }
              return words;
            }""";

    @Test
    void aDeskOfficerReadsTheBriefOfAMonthAfterOneClickAndAtMost250Words(Windows windows) {
        Page page = windows.open(Device.DESK);
        page.navigate("/");
        Locator brief = link(page, "Printable brief for April 2025");
        assertThat((Integer) brief.evaluate(WORDS_BEFORE)).isLessThanOrEqualTo(250);

        brief.click();

        assertThat(page.locator(".met")).not().hasCount(0);
        assertThat(page.locator(".brief")).containsText("Commitments, and where they stand");
    }

    @Test
    void theSessionsOfACommitteeAreOneClickAway(Windows windows) {
        Page page = windows.open(Device.DESK);
        page.navigate("/");

        page.locator("#facets a.option")
                .filter(new Locator.FilterOptions().setHasText("Joint Coordination Committee"))
                .click();

        assertThat(page.locator("#results article.entry h3, #results article.entry h4"))
                .containsText(new String[] {"Seventh session", "session before the seventh"});
    }

    @Test
    void theMeetingsOfAYearOnATopicAreASpreadsheetACalendarACitationAndAnEmbedAfterSixActions(Windows windows)
            throws IOException {
        Page page = windows.open(Device.DESK);
        page.navigate("/");

        page.locator("#facets .periods a")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^2025")))
                .click();
        assertThat(page).hasURL(Pattern.compile("from=2025"));
        page.locator("#facets a.option")
                .filter(new Locator.FilterOptions().setHasText("Terrorism"))
                .click();
        assertThat(page).hasURL(Pattern.compile("topic=terrorism"));

        assertThat(downloaded(page, "CSV")).contains("2025-07-07-additional-secretary-talks");
        assertThat(downloaded(page, "iCalendar")).contains("BEGIN:VEVENT");
        assertThat(downloaded(page, "BibTeX")).contains("@misc{");
        page.locator("details.embedding summary").click();
        assertThat(page.locator("#snippet")).isVisible();
    }

    @Test
    void someoneNamedOnACardIsOneClickAway(Windows windows) {
        Page page = windows.open(Device.DESK);
        page.navigate("/");

        link(page, "Mohammad Sadiq").click();

        assertThat(page.locator("h1")).hasText("Mohammad Sadiq");
    }

    private static String downloaded(Page page, String format) throws IOException {
        Download download = page.waitForDownload(() -> link(page, format).click());
        return Files.readString(download.path());
    }

    private static Locator link(Page page, String name) {
        return page.locator("main")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }
}
