package org.engagementtimeline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.engagementtimeline.web.SitePages;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for each kind of page, refusals included. */
@InChromium
class EveryPageIT {

    /** The script alone, because AxeBuilder brings all that passes over to this side, which takes ten times as long. */
    private static final String AXE = script("/axe.min.js");

    private static final String VIOLATIONS = """
            async coloursOnly => (await axe.run(document, {
                resultTypes: ['violations'],
                rules: {'target-size': {enabled: !coloursOnly}},
                ...(coloursOnly ? {runOnly: ['color-contrast']} : {})
            })).violations.map(violation => violation.id + ': ' + violation.help + ': '
                    + violation.nodes.slice(0, 3).map(node => node.target + ' ' + node.html).join(' | '))
            """;

    private static final String WIDER_THAN_THE_WINDOW = """
            () => {
              const page = document.documentElement;
              if (page.scrollWidth <= page.clientWidth) return [];
              const wide = [...document.querySelectorAll('body *')]
                  .filter(element => element.getBoundingClientRect().right > page.clientWidth + 0.5)
                  .map(element => element.tagName.toLowerCase() + '.' + element.className);
              return ['page by ' + (page.scrollWidth - page.clientWidth) + ' px', ...wide.slice(0, 5)];
            }
            """;

    private static Page page;
    private static String site;
    private static final List<String> failures = new ArrayList<>();

    /** One window for all pages; opening them costs more than looking at them. */
    @BeforeAll
    static void open(Windows windows) {
        site = windows.site() + "/";
        page = windows.open(Device.DESK);
        page.onPageError(failures::add);
        page.onRequest(request -> {
            if (!request.url().startsWith(site) && !request.url().startsWith("data:")) {
                failures.add("asks for " + request.url());
            }
        });
    }

    private static String script(String resource) {
        try (InputStream script = EveryPageIT.class.getResourceAsStream(resource)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Stream<String> pages() {
        return SitePages.all();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isAccessibleInLightAndDarkWideAndNarrow(String address) {
        page.navigate(address);
        page.evaluate(AXE);

        List<String> violations = new ArrayList<>();
        // Colours apart, a page is the same in light and dark.
        for (Device device : List.of(Device.DESK, Device.DESK.dark(), Device.PHONE.dark(), Device.PHONE)) {
            use(device);
            boolean coloursOnly = !device.equals(Device.DESK) && !device.equals(Device.PHONE);
            for (Object violation : (List<?>) page.evaluate(VIOLATIONS, coloursOnly)) {
                violations.add(device + ": " + violation);
            }
        }

        assertThat(violations).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void fitsItsWindowRunsWithoutFailureAndAsksNoOtherHost(String address) {
        failures.clear();
        page.navigate(address);

        for (int width : new int[] {320, 480, 768, 1024, 1440, 1600}) {
            page.setViewportSize(width, 800);
            assertThat((List<?>) page.evaluate(WIDER_THAN_THE_WINDOW))
                    .as("what is wider than %s px", width)
                    .isEmpty();
        }
        assertThat(failures).isEmpty();
    }

    private static void use(Device device) {
        page.setViewportSize(device.width(), device.height());
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(device.colours()));
    }
}
