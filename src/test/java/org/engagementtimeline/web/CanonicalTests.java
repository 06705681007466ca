package org.engagementtimeline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.util.HtmlUtils;

/** What pages tell machines in their heads. */
@SpringBootTest
@AutoConfigureMockMvc
class CanonicalTests {

    private static final String SITE = "http://localhost";
    private static final String NOINDEX = "<meta name=\"robots\" content=\"noindex\">";

    /** A place between two pages of the timeline. */
    private static final String PLACE = "2025-04-16~2025-04-16-joint-coordination-committee";

    @Autowired
    private MockMvcTester mvc;

    private String head(String address) {
        return Pages.between(Pages.html(mvc, address), "<head>", "</head>");
    }

    private static List<String> values(String html, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(html);
        return found.results().map(one -> HtmlUtils.htmlUnescape(one.group(1))).toList();
    }

    private String canonical(String address) {
        List<String> canonical = values(head(address), "<link rel=\"canonical\" href=\"([^\"]*)\">");
        assertThat(canonical).as("canonical addresses of " + address).hasSize(1);
        return canonical.get(0);
    }

    private static String property(String head, String name) {
        List<String> values = values(head, "<meta (?:property|name)=\"" + name + "\" content=\"([^\"]*)\">");
        assertThat(values).as(name).hasSize(1);
        return values.get(0);
    }

    static Stream<String> pages() {
        return Stream.concat(
                SitePages.PAGES.stream(),
                Stream.of("/?after=" + PLACE, "/?sort=oldest&before=" + PLACE, "/people?standing=attended&page=1"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void leadFromEachPageToItsCanonicalAddressWhichIsItsOwn(String address) {
        String canonical = canonical(address);

        assertThat(canonical).startsWith(SITE + "/");
        assertThat(canonical(canonical.substring(SITE.length()))).isEqualTo(canonical);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void introduceEachPageToSitesThatLinkToIt(String address) {
        String head = head(address);

        assertThat(property(head, "og:url")).isEqualTo(canonical(address));
        assertThat(property(head, "og:title")).isNotBlank().doesNotContain("·");
        assertThat(property(head, "og:site_name")).isEqualTo("Pakistan–Afghanistan engagement timeline");
        assertThat(property(head, "og:image")).isEqualTo(SITE + "/preview.png");
        assertThat(mvc.get().uri("/preview.png")).hasStatusOk().hasContentType("image/png");
        assertThat(property(head, "description")).isNotBlank().isEqualTo(property(head, "og:description"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/?status=held&mechanism=joint-coordination-committee | /?mechanism=joint-coordination-committee&status=held",
                "/?sort=newest&background=true | /",
                "/?after=" + PLACE + " | /?after=" + PLACE,
                "/?before=" + PLACE + "&sort=oldest | /?sort=oldest&before=" + PLACE,
                "/people?page=1&standing=attended | /people?standing=attended",
                "/commitments?state=reviewed&topic=transit&page=1 | /commitments?topic=transit&state=reviewed",
                "/sources?page=1 | /sources",
                "/background?page= | /background",
                "/engagements/next-additional-secretary-talks?utm=x | /engagements/next-additional-secretary-talks"
            })
    void haveOneAddressForOnePage(String asked, String canonical) {
        assertThat(canonical(asked)).isEqualTo(SITE + canonical);
    }

    @Test
    void describeAPageFromTheRecord() {
        String engagement = head("/engagements/2024-01-joint-coordination-committee");

        assertThat(property(engagement, "og:type")).isEqualTo("article");
        assertThat(property(engagement, "description"))
                .startsWith("The last meeting of the committee before its seventh session; the article gives");
        assertThat(property(head("/?mechanism=joint-coordination-committee"), "description"))
                .isEqualTo("JCC engagements in the record Pakistan–Afghanistan: 2 engagements.");
        assertThat(property(head("/people/ishaq-dar"), "description"))
                .startsWith(
                        "Deputy Prime Minister and Foreign Minister, Pakistan. A source reports the person at an engagement that was held.");
        assertThat(property(head("/"), "og:type")).isEqualTo("website");
    }

    @Test
    void areListedUnlessTheyAreAPlaceWithinALongerTimeline() {
        assertThat(head("/")).doesNotContain(NOINDEX);
        assertThat(head("/people?standing=attended")).doesNotContain(NOINDEX);
        assertThat(head("/?after=" + PLACE)).contains(NOINDEX);
    }

    @Test
    void keepAQuoteOfAnAddressInsideIt() {
        assertThat(mvc.get().uri("/about?x={value}", "\"><script>"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("\"><script>");
    }
}
