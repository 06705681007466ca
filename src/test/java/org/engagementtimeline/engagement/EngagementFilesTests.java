package org.engagementtimeline.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.engagementtimeline.representation.Format;
import org.engagementtimeline.web.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@AutoConfigureMockMvc
class EngagementFilesTests {

    private static final String TALKS = "/engagements/2025-07-07-additional-secretary-talks";

    @Autowired
    private MockMvcTester browser;

    @ParameterizedTest
    @EnumSource
    void namesTheFormatAndTheFile(Format format) {
        MvcTestResult all =
                browser.get().uri("/engagements." + format.extension()).exchange();
        assertThat(all).hasStatusOk().hasContentType(format.mediaType() + ";charset=UTF-8");
        assertThat(all.getResponse().getHeader(HttpHeaders.CONTENT_DISPOSITION))
                .matches("(attachment|inline); filename=\"engagements-[0-9.]+\\." + format.extension() + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/engagements.csv?kind=visit&from=2025, engagements-kind-visit-from-2025",
        "/attendance.csv?party=pakistan, attendance-party-pakistan",
        "/engagements/2025-07-07-additional-secretary-talks.bib, 2025-07-07-additional-secretary-talks"
    })
    void saysInTheNameOfTheFileWhatItHas(String address, String name) {
        assertThat(browser.get().uri(address).exchange().getResponse().getHeader(HttpHeaders.CONTENT_DISPOSITION))
                .matches(".*; filename=\"" + name + "-[0-9.]+\\.[a-z]+\"");
    }

    @ParameterizedTest
    @EnumSource
    void leadsToItsPageAndItsLicence(Format format) {
        assertThat(browser.get()
                        .uri("/engagements." + format.extension() + "?kind=visit")
                        .exchange()
                        .getResponse()
                        .getHeaders(HttpHeaders.LINK))
                .containsExactly("<http://localhost/?kind=visit>; rel=\"alternate\"; type=\"text/html\", "
                        + "<https://creativecommons.org/licenses/by/4.0/>; rel=\"license\"");
    }

    /** The licence where a format keeps one; CSV has it in the header alone. */
    @ParameterizedTest
    @EnumSource(names = "CSV", mode = EnumSource.Mode.EXCLUDE)
    void saysInEveryFormatUnderWhichLicenceWhoPublishesItAndWhichVersionItIs(Format format) throws Exception {
        String file = browser.get()
                .uri(TALKS + "." + format.extension())
                .exchange()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8)
                .replace("\r\n ", "");
        assertThat(file)
                .contains("https://creativecommons.org/licenses/by/4.0/", "Engagement Timeline", "2026.11.0")
                .containsPattern("[0-9a-f]{12}");
    }

    @ParameterizedTest
    @EnumSource
    void servesOneEngagementInEveryFormat(Format format) throws Exception {
        MvcTestResult one = browser.get().uri(TALKS + "." + format.extension()).exchange();
        assertThat(one).hasStatusOk();
        assertThat(one.getResponse().getContentAsString(StandardCharsets.UTF_8))
                .contains("First round of additional-secretary talks")
                .doesNotContain("Seventh session of the Joint Coordination Committee\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /engagements.xls | “xls” is not a format here. Did you mean “ics”? Choose from: csv, json
            /engagements.csv?mechanism=jcc | “jcc” is not a mechanism here
            /engagements.csv?colour=red | “colour” is not a parameter here
            /engagements.csv?limit=many | “many” is not a limit.
            /engagements.json?colour=red | “colour” is not a parameter here
            /engagements.atom?after=x | “x” is not a place in this list.
            /engagements.json?after=x | “x” is not a valid value
            /engagements/2025-07-07-additional-secretary-talks.doc | “doc” is not a format here
            """)
    void refusesInOneSentenceWhatThereIsNot(String address, String sentence) {
        assertThat(Pages.words(Pages.refusal(browser, address))).contains(sentence);
        assertThat(browser.get().uri(address)).hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
    }

    /** The last changed first, and in the order of the timeline where that is equal; the order that the filter asks for does not count. */
    @ParameterizedTest
    @CsvSource({"''", "?sort=oldest", "?limit=3"})
    void listsInAFeedWhatChangedLastFirst(String query) throws Exception {
        List<String> entries = new ArrayList<>();
        String next = "/engagements.atom" + query;
        while (next != null) {
            String feed = browser.get()
                    .uri(URI.create(next))
                    .exchange()
                    .getResponse()
                    .getContentAsString(StandardCharsets.UTF_8);
            entries.addAll(
                    all("<link rel=\"alternate\" type=\"text/html\" href=\"[^\"]*/engagements/([^\"]*)\"", feed));
            next = all("<link rel=\"next\" [^>]*href=\"http://localhost([^\"]*)\"", feed).stream()
                    .findFirst()
                    .map(address -> address.replace("&amp;", "&"))
                    .orElse(null);
        }

        assertThat(entries)
                .hasSize(11)
                .startsWith(
                        "2025-04-19-dar-kabul-visit",
                        "2024-01-joint-coordination-committee",
                        "next-additional-secretary-talks",
                        "2025-07-07-additional-secretary-talks")
                .endsWith("2023-02-high-level-visit");
    }

    @Test
    void listsInAFeedOnlyWhatTheFilterSelects() throws Exception {
        String feed = browser.get()
                .uri("/engagements.atom?mechanism=joint-coordination-committee&limit=1")
                .exchange()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        assertThat(all("/engagements/([^\"?]*)\"", feed)).containsExactly("2024-01-joint-coordination-committee");
        assertThat(all("<updated>([^<]*)<", feed)).containsOnly("2026-03-20T10:00:00Z");
        assertThat(all("<published>([^<]*)<", feed)).containsExactly("2026-01-10T09:00:00Z");
    }

    private static List<String> all(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void hasNoFileOfAnEngagementThatThereIsNot() {
        assertThat(browser.get().uri("/engagements/nothing.csv").exchange()).hasStatus(404);
    }

    @ParameterizedTest
    @CsvSource({"csv", "ics", "atom", "bib", "ris", "csl", "jsonld"})
    void tellsInEveryFormWhatTheTimelineInfersBesidesTheDate(String form) throws Exception {
        MvcTestResult visit = browser.get()
                .uri("/engagements/2025-04-19-dar-kabul-visit." + form)
                .exchange();
        assertThat(visit.getResponse()
                        .getContentAsString(StandardCharsets.UTF_8)
                        .replace("\r\n ", ""))
                .contains("mechanism inferred");
    }

    @Test
    void tellsInTheFileWhichOtherSpellingWasSearchedFor() throws Exception {
        for (String address : new String[] {"/engagements.json", "/engagements.ics"}) {
            String file = browser.get()
                    .uri(address + "?q=mutaqi")
                    .exchange()
                    .getResponse()
                    .getContentAsString(StandardCharsets.UTF_8)
                    .replace("\r\n ", "");
            assertThat(file).as(address).containsPattern("Engagements matching “mutaqi”\\. .*showing “muttaqi”");
        }
    }
}
