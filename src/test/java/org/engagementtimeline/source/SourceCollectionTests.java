package org.engagementtimeline.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engagementtimeline.web.Pages.between;
import static org.engagementtimeline.web.Pages.html;
import static org.engagementtimeline.web.Pages.refusal;
import static org.engagementtimeline.web.Pages.statements;
import static org.engagementtimeline.web.Pages.words;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The pages of sources, rendered from the data set that the application ships. */
@SpringBootTest
@AutoConfigureMockMvc
class SourceCollectionTests {

    private static final Pattern PASSAGE = Pattern.compile("<li class=\"passage([^\"]*)\" id=\"p(\\d+)\">(.*?)</li>");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SourceCollection sources;

    @Autowired
    private EntityManagerFactory database;

    @Test
    void listsSourcesByPagesThatStaySmall() {
        SourceList first = sources.list(1, 3);
        SourceList second = sources.list(2, 3);

        assertThat(first.sources()).hasSize(3);
        assertThat(first.paging().hasPrevious()).isFalse();
        assertThat(SourceList.address(2)).isEqualTo("/sources?page=2");
        assertThat(second.sources()).hasSize(2).doesNotContainAnyElementsOf(first.sources());
        assertThat(SourceList.address(1)).isEqualTo("/sources");
        assertThat(second.paging().hasNext()).isFalse();
        assertThat(words(refusal(mvc, "/sources?page=2"))).contains("its last one is page 1");
    }

    @Test
    void foldsFurnitureIntoOneRowWithoutClaims() {
        String page = html(mvc, "/sources/no-pause");
        String furniture = between(page, "id=\"p10\"", "</li>");
        assertThat(words(furniture))
                .contains("¶10–35", "Not part of the article, but a menu, an advertisement or the like.", "headlines");
        assertThat(furniture).doesNotContain("class=\"subject\"").contains("id=\"p11\"", "id=\"p35\"");
        assertThat(page).doesNotContain("id=\"p36\"", "<li class=\"passage\" id=\"p11\"");
        assertThat(words(page)).contains("26 of 35 paragraphs: 10–35");
    }

    @ParameterizedTest
    @CsvSource({"foreign-office-talks,9", "kabul-visit,19", "no-pause,35", "seventh-jcc-session,19", "shared-threat,8"})
    void accountsForEveryParagraph(String id, int paragraphs) {
        String page = html(mvc, "/sources/" + id);
        IntStream.rangeClosed(1, paragraphs)
                .forEach(number -> assertThat(page).containsOnlyOnce("id=\"p" + number + "\""));
        Matcher passages = PASSAGE.matcher(page);
        int seen = 0;
        while (passages.find()) {
            seen++;
            assertThat(passages.group(3))
                    .as("paragraph %s of %s", passages.group(2), id)
                    .containsAnyOf("class=\"subject\"", "class=\"note\"")
                    .doesNotContain("no reason is given");
        }
        assertThat(seen).isPositive();
    }

    @Test
    void leadsToEachParagraphAndSaysHowMuchItCarries() {
        String strip = between(html(mvc, "/sources/kabul-visit"), "<nav class=\"strip\"", "</nav>");
        assertThat(strip.split("<li>")).hasSize(20);
        assertThat(words("<" + between(strip, "href=\"#p9\"", "</li>"))).isEqualTo("Paragraph 9 : no facts");
        assertThat(words(between(html(mvc, "/sources/no-pause"), "<nav class=\"strip\"", "</nav>")))
                .endsWith("Paragraph 10–35 : not part of the article");
    }

    @Test
    void countsWhatRestsOnAParagraph() {
        assertThat(words(between(html(mvc, "/sources/no-pause"), "<p class=\"weight\"", "</p>")))
                .endsWith("10 facts on 6 subjects");
    }

    @Test
    void saysWhyAParagraphIsLeftOut() {
        assertThat(words(between(html(mvc, "/sources/kabul-visit"), "id=\"p9\"", "</li>")))
                .contains("No fact cites it. A sub-heading without a claim of its own.");
    }

    @Test
    void saysWhatTheSourceIsAndWhatItDoesNotState() {
        String page = html(mvc, "/sources/shared-threat");
        assertThat(page).contains("5f1030dcad76a4c7fe116aeb5a1c375691844c9328796964557e7ddb305bf454");
        assertThat(page).contains("001_73353f806e7b69af.txt");
        assertThat(words(between(page, "<dt>Date</dt>", "</dd>"))).contains("not stated");
        assertThat(words(between(page, "<dt>Publisher</dt>", "</dd>"))).contains("not stated");
        assertThat(between(page, "<dt>Title</dt>", "</dd>")).contains("/sources/shared-threat#p1");
    }

    @Test
    void showsWhereTheTextIsFromIfTheDataSetSaysSo() {
        String facts = between(html(mvc, "/sources/no-pause"), "id=\"facts\"", "</section>");
        assertThat(facts)
                .contains(
                        "href=\"https://example.org/no-pause?page=1\"",
                        "href=\"https://archive.example.org/no-pause\"");
        assertThat(words(facts))
                .contains("Author A. Reporter", "Language English", "Accessed 22 November 2026", "Licence All rights");
        assertThat(words(html(mvc, "/sources/shared-threat"))).doesNotContain("Author", "Archived copy");
    }

    @Test
    void linksEachClaimToWhatItIsAbout() {
        assertThat(html(mvc, "/sources/no-pause"))
                .contains(
                        "href=\"/engagements/2024-03-22-durrani-shakib-meeting\"",
                        "href=\"/commitments/joint-counter-terrorism-proposal\"",
                        "href=\"/background/2024-03-kandahar-attack\"",
                        "href=\"/people/asif-durrani\"",
                        "href=\"/about#office-special-envoy-afghanistan\"",
                        "href=\"/about#organisation-gul-bahadur-group\"",
                        "href=\"/sources/no-pause\"");
        assertThat(between(html(mvc, "/sources/no-pause"), "id=\"p1\"", "</li>"))
                .contains("class=\"inferred judged\"");
    }

    @Test
    void marksTheClaimsOnThePageThatAReaderComesFromAndListsThemFirst() {
        String page = html(mvc, "/sources/kabul-visit?mark=engagement:2025-04-19-dar-kabul-visit");
        String paragraph = between(page, "id=\"p8\"", "</li>");

        assertThat(words(between(page, "<nav class=\"way-back\"", "</nav>")))
                .endsWith("Marked: the facts on the page Foreign Minister Dar&#39;s visit to Kabul");
        assertThat(paragraph)
                .containsSubsequence(
                        "<section class=\"subject marked\">",
                        "href=\"/commitments/no-use-of-soil\"",
                        "<section class=\"subject\">");
        assertThat(between(paragraph, "<section class=\"subject\">", "\0")).doesNotContain("subject marked");
        assertThat(html(mvc, "/sources/kabul-visit")).doesNotContain("subject marked", "Marked:");
    }

    @Test
    void refusesToMarkWhatIsNothing() {
        assertThat(words(refusal(mvc, "/sources/kabul-visit?mark=meeting:dar")))
                .contains("“meeting:dar” is nothing that the record holds.");
        assertThat(words(refusal(mvc, "/sources/kabul-visit?mark=engagement:nowhere")))
                .contains("The record holds no engagement “nowhere”.");
    }

    @Test
    void countsTheClaimsOnItAloneApartFromThoseShared() {
        for (String id : List.of("foreign-office-talks", "no-pause")) {
            Matcher numbers = Pattern.compile(
                            "(\\d+) cite this source: (\\d+) cite no other source, (\\d+) cite others too")
                    .matcher(html(mvc, "/sources/" + id));
            assertThat(numbers.find()).isTrue();
            int alone = Integer.parseInt(numbers.group(2));
            int shared = Integer.parseInt(numbers.group(3));
            assertThat(alone).isPositive();
            assertThat(shared).isPositive();
            assertThat(alone + shared).isEqualTo(Integer.parseInt(numbers.group(1)));
            assertThat(words(between(html(mvc, "/sources"), "id=\"" + id + "\"", "</article>")))
                    .contains(numbers.group(1) + " cite it, " + alone + " of them no other source");
        }
    }

    @Test
    void anUnknownSourceIsNotFound() {
        assertThat(mvc.get().uri("/sources/no-such")).hasStatus(404);
    }

    @Test
    void askTheDatabaseEquallyOftenForFewRowsAndMany() {
        assertThat(statements(database, mvc, "/sources/no-pause"))
                .isEqualTo(statements(database, mvc, "/sources/seventh-jcc-session"))
                .isEqualTo(11);
        assertThat(statements(database, mvc, "/sources")).isEqualTo(3);
    }
}
