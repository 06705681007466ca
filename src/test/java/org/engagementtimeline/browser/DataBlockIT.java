package org.engagementtimeline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the strictest policy makes of the data in a page. */
@InChromium
class DataBlockIT {

    private static final String ENGAGEMENT = "/engagements/2025-07-07-additional-secretary-talks";

    /** One script after it shows that the policy is in force. */
    @Test
    void isNoScriptToAPolicyThatForbidsThem(Windows windows) {
        Page page = windows.open(Device.DESK);
        List<String> violations = new ArrayList<>();
        page.onConsoleMessage(message -> violations.add(message.text()));
        page.route("**" + ENGAGEMENT, route -> {
            APIResponse answer = route.fetch();
            Map<String, String> headers = new HashMap<>(answer.headers());
            headers.put("content-security-policy", "script-src 'none'");
            route.fulfill(new Route.FulfillOptions()
                    .setResponse(answer)
                    .setHeaders(headers)
                    .setBody(answer.text().replace("</main>", "<script>document.title = 'run'</script></main>")));
        });
        page.navigate(ENGAGEMENT);

        assertThat(page.locator("script[type='application/ld+json']").textContent())
                .contains("\"@type\":\"Event\"");
        assertThat(page.title()).isNotEqualTo("run");
        assertThat(violations)
                .allMatch(violation -> violation.contains("script-src"))
                .filteredOn(violation -> violation.contains("inline script"))
                .hasSize(1);
    }
}
