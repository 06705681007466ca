package org.engagementtimeline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The site works below a path of its host: every address on its pages begins with the path, and leads somewhere. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "server.servlet.context-path=/timeline")
class ContextPathIT {

    private static final String PATH = "/timeline";

    @LocalServerPort
    private int port;

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();

    private HttpResponse<String> get(String address) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                        .build(),
                BodyHandlers.ofString());
    }

    @Test
    void findsNoAddressThatLeavesItOrLeadsNowhere() throws Exception {
        List<String> wrong = new ArrayList<>();
        Map<String, String> found = new TreeMap<>(); // and on which page
        for (String page :
                SitePages.all().filter(each -> !each.equals("/failing")).toList()) {
            String html = get(PATH + page).body();
            assertThat(html).as(page + " has all its messages").doesNotContain("??");
            for (String address : HtmlChecker.anchors(html).addresses()) {
                String link = address.replaceFirst("^(http|webcal)://localhost:" + port + "(?=/)", "");
                if (link.startsWith(PATH + "/")) {
                    found.putIfAbsent(link.replaceFirst("#.*", ""), page);
                } else if (!link.startsWith("#") && !link.startsWith("https:")) {
                    wrong.add(page + " links to " + link);
                }
            }
        }
        for (Map.Entry<String, String> link : found.entrySet()) {
            if (!link.getKey().contains("&") && get(link.getKey()).statusCode() != 200) {
                wrong.add(link.getValue() + " links to " + link.getKey() + ", which is not answered");
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(found).hasSizeGreaterThan(100);
    }
}
