package org.engagementtimeline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The rendered timeline and engagement pages. */
@SpringBootTest
@AutoConfigureMockMvc
class PagesTests {

    private static final String A_SOURCE_ID =
            "(?<![/\\w-])(foreign-office-talks|kabul-visit|no-pause|seventh-jcc-session|shared-threat)(?![\\w-])";

    @Autowired
    private MockMvcTester mvc;

    private String body(String address) {
        return assertThat(mvc.get().uri(address)).hasStatusOk().bodyText().actual();
    }

    @Test
    void rendersTheTimelineWithItsHeadsAndMarks() {
        assertThat(body("/"))
                .contains(
                        "<h1 tabindex=\"-1\">All engagements</h1>",
                        "11 engagements",
                        "Seventh session of the Joint Coordination Committee")
                .contains("early January 2024", "approximate", "announced only", "reports conflict on 2 points")
                .contains("with no engagement reported as held");
    }

    /** More would each keep the page blank for longer. */
    @ParameterizedTest
    @FieldSource("org.engagementtimeline.web.SitePages#PAGES")
    void hasOneStyleSheet(String address) {
        List<String> sheets = Pattern.compile("<link rel=\"stylesheet\" href=\"([^\"]*)\">")
                .matcher(body(address))
                .results()
                .map(sheet -> sheet.group(1))
                .toList();

        assertThat(sheets).hasSize(1);
        assertThat(body(sheets.get(0))).contains("@media print {");
    }

    @Test
    void saysTheFilterInTheHeading() {
        assertThat(body("/?mechanism=joint-coordination-committee&kind=session&place=kabul"))
                .contains("<h1 tabindex=\"-1\">JCC sessions in Kabul</h1>", "1 engagement<");
    }

    @Test
    void namesEachPartOfAFilterOnItsChip() {
        assertThat(Pages.words(body("/?place=kabul&from=2024&to=2025&q=talks&conflicting=yes")))
                .contains("Place Kabul ×", "Dates 2024 to 2025 ×", "Search “talks” ×", "Reports conflicting ×");
        assertThat(Pages.words(body("/?from=2024"))).contains("Dates since 2024 ×");
        assertThat(Pages.words(body("/commitments?state=reviewed"))).contains("Status reviewed ×");
    }

    @Test
    void saysOfAFilteredTimelineThatASilenceIsOneUnderTheFilter() {
        assertThat(body("/?mechanism=joint-coordination-committee"))
                .contains("about 15 months with no engagement that matches this filter and is reported as held");
    }

    @Test
    void doesNotSayThatSomeoneAttendedWhoWasOnlyExpected() {
        assertThat(body("/?person=abdul-qayyum-zakir"))
                .contains("<h1 tabindex=\"-1\">Engagements involving Abdul Qayyum Zakir</h1>");
    }

    @Test
    void saysWhatToDoWhenNothingFits() {
        assertThat(body("/?mechanism=border-jirgas&kind=visit"))
                .contains("No engagement in the record matches this filter");
    }

    @Test
    void rendersAnEngagementWithBothDelegationsAndTheReasonForAnInference() {
        assertThat(body("/engagements/2025-04-16-joint-coordination-committee"))
                .contains(
                        "Mohammad Sadiq",
                        "Abdul Qayyum Zakir",
                        ">attendance expected</span>",
                        ">travelled to attend</span>",
                        "Military officials")
                .contains("it does not name the day of the session itself")
                .contains(
                        "href=\"/sources/seventh-jcc-session?mark=engagement:2025-04-16-joint-coordination-committee#p1\"");
    }

    @Test
    void comparesReportsWithConflictsOpenAndVariationsFolded() {
        String reports = Pages.words(Pages.between(
                Pages.html(mvc, "/engagements/2025-07-07-additional-secretary-talks"),
                "<section id=\"reports\"",
                "</section>"));

        assertThat(reports)
                .contains("Reports conflict on 2 points.")
                .containsSubsequence(
                        "conflicts: As part of a visit to Kabul",
                        "Both cannot be right. The dated article",
                        "Differ, but do not conflict (13)",
                        "differs: High-stakes talks",
                        "No difference found",
                        "Round");
    }

    @Test
    void leadsFromACommitmentToWhereItWasTakenUpAndBack() {
        assertThat(Pages.words(Pages.html(mvc, "/engagements/2025-04-19-dar-kabul-visit")))
                .contains(
                        "Later: reviewed 7 July 2025 , 79 days later , at: First round of additional-secretary talks ;"
                                + " result not reported")
                .contains("announced; no later report");
        assertThat(Pages.words(Pages.html(mvc, "/engagements/2025-07-07-additional-secretary-talks")))
                .contains("Earlier commitments reviewed here 4 measures announced together")
                .contains(
                        "Earlier: announced 19 April 2025 date inferred , 79 days earlier , at: Foreign Minister Dar");
    }

    @Test
    void tellsAtItsFootWhatCameBeforeAndAfter() {
        assertThat(Pages.words(Pages.between(
                        Pages.html(mvc, "/engagements/2025-04-16-joint-coordination-committee"),
                        "<nav class=\"neighbours\"",
                        "</nav>")))
                .contains("In this mechanism Joint Coordination Committee session before the seventh about 15 months")
                .contains("Overall Afghan commerce minister", "Foreign Minister Dar");
    }

    @Test
    void saysAtItsFootWhichDataSetAPageShowsAndForPaperAtWhichAddressItStands() {
        assertThat(Pages.words(Pages.between(
                        Pages.html(mvc, "/?mechanism=border-jirgas&sort=oldest"), "<p class=\"imprint\"", "</p>")))
                .matches("Data set 2026\\.11\\.0 ?, revision [0-9a-f]{12} ?\\. Licence: CC-BY-4\\.0 ?\\. .*")
                .contains("This page: http://localhost/?mechanism=border-jirgas&amp;sort=oldest .")
                .endsWith("start with http://localhost .");
    }

    @Test
    void printsTheWholeAddressOfEachSource() {
        assertThat(Pages.html(mvc, "/engagements/2025-07-07-additional-secretary-talks"))
                .contains("<span class=\"on-paper\"> http://localhost/sources/foreign-office-talks</span>");
    }

    @ParameterizedTest
    @FieldSource("org.engagementtimeline.web.SitePages#PAGES")
    void explainsEveryNumberOfASourceInOneNoteAndLeadsBack(String address) {
        String page = body(address);
        List<String> numbers = found(page, "href=\"#note-(\\d+)\"");
        List<String> notes = found(page, "id=\"note-(\\d+)\"");

        assertThat(notes)
                .isEqualTo(IntStream.rangeClosed(1, notes.size())
                        .mapToObj(String::valueOf)
                        .toList());
        assertThat(numbers.stream().distinct()).containsExactlyElementsOf(notes);
        assertThat(found(page, "id=\"cited-(\\d+)\"")).isEqualTo(notes);
    }

    private static List<String> found(String page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    @ParameterizedTest
    @FieldSource("org.engagementtimeline.web.SitePages#PAGES")
    void namesASourceByItsLabelAndNeverByItsId(String address) {
        assertThat(Pages.words(body(address))).doesNotContainPattern(A_SOURCE_ID);
    }

    @Test
    void citesASourceAsReadersKnowIt() {
        String page = body("/engagements/2025-07-07-additional-secretary-talks");
        assertThat(page)
                .contains(
                        ": Outlet not named, undated, ¶1, 2, 4\">",
                        "<th scope=\"col\"><a href=\"/sources/shared-threat\">Outlet not named, undated</a>");
        assertThat(Pages.words(Pages.between(page, "<section id=\"sources\"", "</section>")))
                .contains("Outlet not named, 7 July 2025, ¶");
        assertThat(Pages.words(body("/search?q=Dawn")))
                .contains(", 23 March 2024 published 23 March 2024 · 35 paragraphs")
                .doesNotContainPattern(A_SOURCE_ID);
        assertThat(Pages.words(body("/commitments"))).contains("Dawn, 23 March 2024, ¶6");
        assertThat(Pages.words(body("/sources/shared-threat"))).contains("also Outlet not named, 7 July 2025, ¶");
    }

    @Test
    void escapesWhatAReaderSends() {
        assertThat(mvc.get().uri("/?mechanism={value}", "<script>alert(1)</script>"))
                .hasStatus(400)
                .bodyText()
                .contains("&lt;script&gt;")
                .doesNotContain("<script>");
    }

    @ParameterizedTest
    @CsvSource({"person", "kind", "after", "from", "sort", "topic"})
    void refusesControlCharactersWithoutRepeatingThem(String parameter) {
        assertThat(mvc.get().uri("/?" + parameter + "={value}", "a\0b"))
                .hasStatus(400)
                .bodyText()
                .doesNotContain("\0");
    }

    @ParameterizedTest
    @CsvSource({"/?knd=visit", "/?sort=up", "/?from=soon", "/?after=x", "/?mechanism=x"})
    void refusesAFilterThatIsNotAllowedOnA400Page(String address) {
        assertThat(mvc.get().uri(address)).hasStatus(400).bodyText().contains("class=\"masthead\"", "The timeline");
    }
}
