package org.engagementtimeline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The head of every page: the way to each section and to the search, in little room. */
@InChromium
class MastheadIT {

    @ParameterizedTest
    @ValueSource(ints = {1152, 1280, 1920})
    void isOneRowWithTheSearchBox(int width, Windows windows) {
        Page page = open(width, windows);

        BoundingBox search = page.getByRole(AriaRole.COMBOBOX).first().boundingBox();
        assertThat(page.locator(".masthead").boundingBox().height).isLessThanOrEqualTo(80);
        for (Locator part : page.locator(".brand, .masthead nav").all()) {
            BoundingBox box = part.boundingBox();
            assertThat(box.y).isLessThan(search.y + search.height / 2);
            assertThat(box.y + box.height).isGreaterThan(search.y + search.height / 2);
        }
    }

    /** The sections would not fit beside the search box, so they have a row of their own. */
    @ParameterizedTest
    @ValueSource(ints = {768, 1024, 1140})
    void isARowWithTheSearchBoxAndARowOfTheSectionsOnATablet(int width, Windows windows) {
        Page page = open(width, windows);

        BoundingBox brand = page.locator(".brand").boundingBox();
        BoundingBox search = page.getByRole(AriaRole.COMBOBOX).first().boundingBox();
        assertThat(search.y).isLessThan(brand.y + brand.height);
        assertThat(page.locator(".masthead").boundingBox().height).isLessThanOrEqualTo(80);
        assertThat(page.locator(".masthead nav a").all().stream().map(section -> section.boundingBox().y))
                .containsOnly(page.locator(".masthead nav a").first().boundingBox().y);
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 390, 430})
    void isAtMostAHundredPixelsHighOnAPhone(int width, Windows windows) {
        Page page = open(width, windows);

        assertThat(page.locator(".masthead").boundingBox().height).isLessThanOrEqualTo(100);
        Locator search = page.locator(".masthead .to-search");
        assertThat(search).isInViewport();
        search.click();
        assertThat(page.getByRole(AriaRole.COMBOBOX)).isVisible();
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 390, 430})
    void showsTheSectionOneIsInOnAPhone(int width, Windows windows) {
        Page page = open(width, windows);
        page.navigate("/about");

        assertThat(page.locator(".masthead nav [aria-current]")).isInViewport();
    }

    private static Page open(int width, Windows windows) {
        Page page = windows.open(Device.DESK.withoutScripts());
        page.setViewportSize(width, 844);
        page.navigate("/people");
        return page;
    }
}
