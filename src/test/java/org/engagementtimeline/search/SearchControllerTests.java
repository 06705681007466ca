package org.engagementtimeline.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import org.engagementtimeline.web.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** The search's page as it is rendered. */
@SpringBootTest
@AutoConfigureMockMvc
class SearchControllerTests {

    private static final String LONG = "x".repeat(201);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    private String html(String question) throws UnsupportedEncodingException {
        return mvc.get()
                .uri("/search")
                .queryParam("q", question)
                .exchange()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void marksWhatMatchedAndTellsWhatWasReplaced() throws UnsupportedEncodingException {
        assertThat(html("mutaqi"))
                .contains("Amir Khan <mark>Muttaqi</mark>")
                .contains("Nothing for “mutaqi”; showing “muttaqi”.")
                .contains("href=\"/search?q=%22mutaqi%22\">Search for exactly what you typed</a>");
    }

    @Test
    @Transactional
    void writesMarkupOfTheRecordAsText() throws UnsupportedEncodingException {
        jdbc.sql("update search_document set title = 'A <script>quixotic</script>' where id = 'no-pause'")
                .update();

        assertThat(html("quixotic"))
                .contains("A &lt;script&gt;<mark>quixotic</mark>&lt;/script&gt;")
                .doesNotContain("<script>");
    }

    @Test
    void saysWhatCanBeSearchedWhenNothingMatches() throws UnsupportedEncodingException {
        assertThat(html("\"mutaqi\""))
                .contains("Nothing in the record matches")
                .contains("<a href=\"/search?q=muttaqi\">muttaqi</a>")
                .contains("What can be searched");
    }

    @Test
    @Transactional
    void saysThatOnlyTheFirstOfVeryManyWereCompared() throws UnsupportedEncodingException {
        jdbc.sql(
                        "insert into search_document (kind, id, ordinal, title, names, body, context, date_judged)"
                                + " select 'source', 'many-' || n, n, 'Quixotic', '', '', '', false from generate_series(1, ?) n")
                .param(HitCount.MOST_COUNTED + 1)
                .update();

        assertThat(html("quixotic"))
                .contains("More than 5000 matches for")
                .contains("Only the first 1000 of more than 5000 matches are ranked. Add words to narrow the search.")
                .contains(">The best of the first 1000</a>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "'\"%_\\",
                "\u0000",
                "Kabul\u0000",
                "\ud83d\ude00",
                "\ud800",
                "\u202eKabul",
                "کابل",
                "the",
                "\"",
                "\"\"\"",
                "- - -",
                "-",
                "or",
                "or or or",
                "-Kabul",
                "!&|():*<->",
                "kabul:* & !x",
                "'; drop table engagement; --",
                "<script>alert(1)</script>",
                "${7*7} __${7*7}__",
                "a b c d e f g h i j k l m n o p q r s t u v w x y z",
                "unheldword0 mutaqi",
                "1e400 0x 99.99.99",
                "\uffff\ufffe"
            })
    void answersAnyQuestion(String typed) {
        for (String path : new String[] {"/search", "/"}) {
            assertThat(mvc.get().uri(path).queryParam("q", typed))
                    .satisfies(answer ->
                            assertThat(answer.getResponse().getStatus()).isIn(200, 302, 400));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    the                      | has only words that are in almost every text
                    \ud83d\ude00                       | has no word to search for
                    """)
    void saysWhyNothingIsSearchedFor(String typed, String sentence) throws UnsupportedEncodingException {
        assertThat(html(typed)).contains(sentence);
        assertThat(mvc.get().uri("/").queryParam("q", typed))
                .hasStatus(400)
                .bodyText()
                .contains(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    q=a&q=b                 | The parameter q takes one value.
                    question=a              | “question” is not a parameter here. Choose from: q, type, page.
                    q=a&type=engagements    | “engagements” is not a type here.
                    q=a&page=2              | A page needs a type, as in type=people&amp;page=2.
                    q=Kabul&type=people&page=9 | There is no page 9 of this list; its last one is page 1.
                    """)
    void refusesWhatIsNotAllowedInOneSentence(String query, String sentence) {
        assertThat(mvc.get().uri("/search?" + query)).hasStatus(400).bodyText().contains(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search", "/"})
    void refusesWhatIsTooLongInOneSentence(String path) {
        assertThat(mvc.get().uri(path).queryParam("q", LONG))
                .hasStatus(400)
                .bodyText()
                .contains("A search takes at most 200 characters; this one has 201.");
    }

    @Test
    void tellsWhatWasReplacedBeforeHowMuchWasFound() throws UnsupportedEncodingException {
        assertThat(Pages.words(html("mutaqi")))
                .containsSubsequence("Nothing for “mutaqi”", "matches.", "Amir Khan Muttaqi");
    }

    @Test
    void saysWhenEachMatchWasAndInWhatState() throws UnsupportedEncodingException {
        assertThat(Pages.words(html("Dar")))
                .contains("last met 19 April 2025")
                .containsSubsequence("visit to Kabul", "19 April 2025", "held");
        assertThat(Pages.words(html("processing fee"))).contains("reviewed 7 July 2025 · Measure");
        assertThat(Pages.words(html("\"shared threat\" or undated"))).contains("undated · 8 paragraphs");
    }

    @Test
    void saysThatThereAreNoNamesInAnotherScript() throws UnsupportedEncodingException {
        assertThat(html("کابل")).contains("so nothing in Arabic script can be found");
    }

    @Test
    void isReadyToTypeInUntilSomethingIsAsked() throws UnsupportedEncodingException {
        assertThat(html("")).contains("autofocus");
        assertThat(html("Kabul")).doesNotContain("autofocus");
    }

    @Test
    void suggestsNamesForWhatWasTyped() {
        assertThat(Pages.html(mvc, "/search/names?q=mut"))
                .isEqualToIgnoringWhitespace(
                        "<option value=\"Amir Khan Muttaqi\"></option><option value=\"mutual\"></option>");
        assertThat(Pages.html(mvc, "/search/names?q=jc"))
                .isEqualToIgnoringWhitespace(
                        "<option value=\"JCC\"></option><option value=\"Pakistan–Afghanistan Joint Coordination Committee\"></option>");
        assertThat(Pages.html(mvc, "/search/names?q=tor"))
                .contains("<option value=\"Torkham border crossing\">")
                .doesNotContain("\"torkham\"");
        assertThat(Pages.html(mvc, "/search/names?q=committee")).contains("Joint Coordination Committee");
        assertThat(Pages.html(mvc, "/search/names?q=m")).isBlank();
        assertThat(Pages.html(mvc, "/search/names")).isBlank();
        assertThat(Pages.html(mvc, "/search/names?q=%25%27%5C_")).isBlank();
        assertThat(Pages.refusal(mvc, "/search/names?q=" + LONG)).contains("at most 200 characters");
    }

    @Test
    void isReachedFromTheHeaderOfEveryPage() {
        assertThat(Pages.html(mvc, "/about"))
                .contains("<form class=\"search-box\" role=\"search\" action=\"/search\"")
                .contains("<label for=\"search-box\"");
    }
}
