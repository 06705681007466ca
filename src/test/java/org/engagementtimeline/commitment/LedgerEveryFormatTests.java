package org.engagementtimeline.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.CSVReaderHeaderAware;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.engagementtimeline.web.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One filter of the ledger selects the same commitments in the same order on the page, as CSV and as JSON. */
@SpringBootTest
@AutoConfigureMockMvc
class LedgerEveryFormatTests {

    private static final Pattern ROW = Pattern.compile("<tr id=\"([a-z0-9-]+)\"");
    private static final Pattern ALTERNATE =
            Pattern.compile("<link rel=\"alternate\" type=\"[^\"]*\" title=\"[^\"]*\" href=\"([^\"]*)\">");
    private static final Pattern OFFERED = Pattern.compile("<p class=\"other-forms hint\">(.*?)</p>");
    private static final Pattern LINK = Pattern.compile("href=\"([^\"]*)\"");

    @Autowired
    private MockMvcTester browser;

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> HtmlUtils.htmlUnescape(found.group(1)))
                .toList();
    }

    private String text(String address) throws Exception {
        MvcTestResult result = browser.get().uri(address).exchange();
        assertThat(result).hasStatusOk();
        return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private JsonNode json(String address) throws Exception {
        return new JsonMapper().readTree(text(address));
    }

    private static List<String> ids(JsonNode file) {
        return file.get("items")
                .valueStream()
                .map(each -> each.get("id").asString())
                .toList();
    }

    private List<String> csv(String address) throws Exception {
        List<String> ids = new ArrayList<>();
        try (CSVReaderHeaderAware table = new CSVReaderHeaderAware(new StringReader(text(address)))) {
            for (Map<String, String> row = table.readMap(); row != null; row = table.readMap()) {
                ids.add(row.get("id"));
            }
        }
        return ids;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?sort=title-descending",
                "?sort=due",
                "?state=reviewed&sort=report",
                "?party=pakistan&topic=transit",
                "?party=pakistan&party=afghanistan&kind=measure&sort=by-descending",
                "?kind=pledge&kind=proposal&state=announced&sort=made-ascending",
                "?state=reviewed&party=afghanistan"
            })
    void selectsTheSameCommitmentsInEveryFormat(String filter) throws Exception {
        List<String> shown = all(ROW, Pages.html(browser, "/commitments" + filter));
        assertThat(csv("/commitments.csv" + filter)).as("CSV").isEqualTo(shown);
        assertThat(ids(json("/commitments.json" + filter))).as("JSON").isEqualTo(shown);
    }

    @Test
    void saysWhichCommitmentsItHas() throws Exception {
        JsonNode file = json("/commitments.json?state=reviewed&party=pakistan");
        assertThat(file.get("title").asString()).isEqualTo("Commitments by Pakistan, last reported as reviewed");
        assertThat(file.get("page").asString()).endsWith("/commitments?party=pakistan&state=reviewed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/commitments | /commitments.csv | /commitments.json",
                "/commitments?topic=transit&state=reviewed&page=1 | /commitments.csv?topic=transit&state=reviewed"
                        + " | /commitments.json?topic=transit&state=reviewed",
                "/people | /people.csv | /people.json",
                "/people?standing=attended | /people.csv | /people.json",
                "/mechanisms | /mechanisms.csv | /mechanisms.json",
                "/sources | /sources.csv | /sources.json",
                "/background | /background.csv | /background.json",
                "/disputes | /disputes.csv | /disputes.json",
                "/commitments/transit-processing-fee | /commitments/transit-processing-fee.csv"
                        + " | /commitments/transit-processing-fee.json",
                "/people/ishaq-dar | /people/ishaq-dar.csv | /people/ishaq-dar.json",
                "/mechanisms/commerce-talks | /mechanisms/commerce-talks.csv | /mechanisms/commerce-talks.json",
                "/sources/no-pause | /sources/no-pause.csv | /sources/no-pause.json",
                "/disputes/taliban-support-for-the-ttp | /disputes/taliban-support-for-the-ttp.csv"
                        + " | /disputes/taliban-support-for-the-ttp.json",
                "/background/2024-02-un-report-on-ttp | /background/2024-02-un-report-on-ttp.csv"
                        + " | /background/2024-02-un-report-on-ttp.json"
            })
    void eachPageOffersItsFilesToReadersAndPrograms(String page, String csv, String json) throws Exception {
        String html = Pages.html(browser, page);
        assertThat(all(ALTERNATE, html)).containsExactly(csv, json);
        assertThat(all(LINK, String.join("", all(OFFERED, html.replaceAll("\\s+", " ")))))
                .containsExactly(csv, json);
        String id = page.replaceFirst("^/[a-z]+/?", "").replaceFirst("\\?.*", "");
        if (!id.isEmpty()) {
            assertThat(csv(csv)).containsExactly(id);
            assertThat(ids(json(json))).containsExactly(id);
        }
    }

    @Test
    void offersNoFileOfNothing() {
        assertThat(Pages.html(browser, "/commitments?state=reviewed&party=afghanistan"))
                .doesNotContainPattern(OFFERED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /commitments.csv?page=2 | Unknown parameter “page”; allowed values:
            /commitments.json?colour=red | Unknown parameter “colour”
            /commitments.csv?state=revieved | Unknown state “revieved”; did you mean “reviewed”?
            /commitments.atom | Unknown format “atom”; allowed values: csv, json.
            /commitments/transit-processing-fee.ics | Unknown format “ics”; did you mean “csv”? Allowed values: csv, json.
            /people/ishaq-dar.xls | Unknown format “xls”
            """)
    void refusesInOneSentenceWhatThereIsNot(String address, String sentence) {
        assertThat(Pages.words(Pages.refusal(browser, address))).contains(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/commitments/nothing.csv",
                "/people/nobody.json",
                "/mechanisms/nothing.json",
                "/sources/nothing.csv",
                "/background/nothing.csv",
                "/disputes/nothing.csv",
                "/people/Nobody.csv"
            })
    void hasNoFileOfWhatThereIsNot(String address) {
        assertThat(browser.get().uri(address).exchange()).hasStatus(404);
    }
}
