package org.engagementtimeline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same way with Tab and Enter alone; wherever the focus goes, it can be seen. */
@InChromium
class KeyboardJourneyIT {

    private static final int MOST_STOPS = 250;

    /** What has the focus: its text, and whether it differs in any visible way from how it looks without. */
    private static final String FOCUSED = """
            () => {
              const looks = element => {
                const style = getComputedStyle(element);
                const outline = style.outlineStyle === 'none' ? 'none' : style.outlineWidth + style.outlineColor;
                return [outline, style.boxShadow, style.backgroundColor].join();
              };
              const element = document.activeElement;
              if (element === document.body) return {name: '', visible: true, looks: ''};
              const box = element.getBoundingClientRect();
              const focused = looks(element);
              element.blur();
              const plain = looks(element);
              element.focus({focusVisible: true, preventScroll: true});
              return {
                name: (element.getAttribute('aria-label') || element.textContent || element.name || element.id || '').trim(),
                visible: focused !== plain && box.width > 1 && box.height > 1
                    && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
                looks: element.outerHTML.slice(0, 200) + ' ' + focused + ' / ' + plain + ' ' + JSON.stringify(box)
              };
            }
            """;

    @Test
    void startsWithALinkPastTheNavigation(Windows windows) {
        Page page = windows.open(Device.DESK);
        page.navigate("/");

        page.keyboard().press("Tab");
        assertThat(focused(page)).isEqualTo("Skip to the content");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.MAIN)).isFocused();
    }

    @Test
    void leadsToTheFirstEngagementInThreeStops(Windows windows) {
        Page page = windows.open(Device.DESK.withoutScripts());
        page.navigate("/");

        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        assertThat(focused(page)).isEqualTo("Skip to the engagements");
        page.keyboard().press("Enter");
        assertThat(page.locator("#results")).isFocused();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void filtersOpensAMeetingFollowsACommitmentAndGoesBack(boolean scripts, Windows windows) {
        Page page = windows.open(scripts ? Device.DESK : Device.DESK.withoutScripts());
        page.navigate("/");

        enter(page, "Additional Secretary-Level Mechanism");
        assertThat(page.getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("Filters in force")))
                .containsText("Additional Secretary-Level Mechanism");
        enter(page, "^First round of additional-secretary talks");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("First round of additional-secretary talks");
        enter(page, "^4 measures announced together");
        enter(page, "Remove the 10 per cent processing fee");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText("Remove the 10 per cent processing fee");
        enter(page, "^Foreign Minister Dar's visit to Kabul");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Foreign Minister Dar's visit to Kabul");
        page.goBack();
        page.goBack();
        page.goBack();
        assertThat(page.getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("Filters in force")))
                .isVisible();
    }

    /** Tabs to the first stop of this name and presses Enter there. */
    private static void enter(Page page, String name) {
        Pattern wanted = Pattern.compile(name);
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            page.keyboard().press("Tab");
            if (wanted.matcher(focused(page)).find()) {
                page.keyboard().press("Enter");
                return;
            }
        }
        fail("no stop named “" + name + "” within " + MOST_STOPS);
    }

    private static String focused(Page page) {
        Map<?, ?> focused = (Map<?, ?>) page.evaluate(FOCUSED);
        String name = String.valueOf(focused.get("name"));
        assertThat(focused.get("visible"))
                .as("the focus can be seen on “%s” of %s: %s", name, page.url(), focused.get("looks"))
                .isEqualTo(true);
        return name;
    }
}
