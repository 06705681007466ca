package org.engagementtimeline.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The articles of these tests are made up; of the real ones the fixed record has the checksums. */
class ArticleCheckTests {

    private static final String TALKS = "engagements/2025-07-07-additional-secretary-talks.yaml";
    private static final String SOURCE = "sources/foreign-office-talks.yaml";
    private static final String ARTICLE = "000_aa7987fe76c521d6.txt";

    private static final String TEXT = """
            Both called it a serious threat.

            They met at \t
             \u00a0
            “mutually\u00a0convenient   dates” of each country’s choice.
            Four

            Five
            Six
            Seven
            Eight
            Nine
            """;

    @TempDir
    Path folder;

    @TempDir
    Path articles;

    private Seeds seeds;

    @BeforeEach
    void copy() {
        seeds = Seeds.copiedTo(folder);
        for (Seed source : seeds.load().all(RecordType.SOURCE)) {
            String file = source.at("file").text();
            byte[] text = (file.equals(ARTICLE) ? TEXT : otherText(source)).getBytes(StandardCharsets.UTF_8);
            new Seeds(articles).with(file, text);
            seeds.with(source.file(), source.at("sha256").text(), SeedFile.sha256(text));
        }
    }

    private static String otherText(Seed source) {
        return IntStream.rangeClosed(1, source.at("paragraphs").number())
                .mapToObj(number ->
                        "Paragraph " + number + " of " + source.at("id").text())
                .collect(Collectors.joining("\n\n"));
    }

    private List<String> problems() {
        DataSetCheck check = seeds.check();
        check.compareWith(articles);
        return check.problems().stream().map(Problem::toString).toList();
    }

    @Test
    void acceptsADataSetThatFitsItsArticles() {
        assertThat(problems()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    the words of the paragraph           | serious threat              | foreign-office-talks:1 | true
                    the words of one cited paragraph     | serious threat              | foreign-office-talks:4, foreign-office-talks:1 | true
                    the words of another paragraph       | serious threat              | foreign-office-talks:4 | false
                    other words                          | grave danger                | foreign-office-talks:1 | false
                    another case                         | Serious threat              | foreign-office-talks:1 | false
                    a part of a word                     | serious thr                 | foreign-office-talks:1 | false
                    other white space                    | mutually convenient dates   | foreign-office-talks:3 | true
                    another apostrophe                   | each country's choice       | foreign-office-talks:3 | true
                    words from two paragraphs            | met at mutually             | foreign-office-talks:2, foreign-office-talks:3 | false
                    """)
    void findsAQuotationWordForWordInTheCitedParagraphs(String what, String words, String cites, boolean found) {
        seeds.with(
                TALKS,
                "place: {is: islamabad, cites: [foreign-office-talks:1, shared-threat:2]}",
                "place: {is: islamabad, cites: [" + cites + "], judged: 'It says “" + words.replace("'", "''")
                        + "”.'}");

        if (found) {
            assertThat(problems()).isEmpty();
        } else {
            assertThat(problems())
                    .containsExactly(TALKS + ":12:" + (43 + cites.length()) + ": “" + words
                            + "” is not, word for word, in a paragraph that is cited for it: " + cites);
        }
    }

    @Test
    void takesTheCitationsWithinTheNearestObjectThatHasAny() {
        seeds.with(TALKS, "because: The dated article", "because: The “serious threat” article")
                .with(TALKS, "because: The second article", "because: The “Paragraph 8” article")
                .with(TALKS, "title: First", "title: “Nine” First")
                .with("topics.yaml", "name: Transit", "name: “Transit”");

        assertThat(problems())
                .satisfiesExactly(
                        problem -> assertThat(problem)
                                .contains("“Paragraph 8” is not, word for word,")
                                .endsWith(
                                        ": foreign-office-talks:1, foreign-office-talks:5, shared-threat:2, shared-threat:3"),
                        problem ->
                                assertThat(problem).endsWith("“Transit” is quoted, but no paragraph is cited for it"));
    }

    @Test
    void tellsAFileThatIsMissingAndNotWhatFollowsFromIt() throws Exception {
        Files.delete(articles.resolve(ARTICLE));
        seeds.with(TALKS, "title: First", "title: “First”")
                .with("sources/no-pause.yaml", "file: 004_d17382a02ddaa83a.txt", "file: \"../\\\\/elsewhere.txt\"");

        assertThat(problems())
                .containsExactly(
                        SOURCE + ":4:7: “" + ARTICLE
                                + "” is not among the articles, or cannot be read; put it there, or correct its name",
                        "sources/no-pause.yaml:4:7: “../\\/elsewhere.txt” is not among the articles, or cannot be read;"
                                + " put it there, or correct its name");
    }

    @Test
    void tellsAFileThatIsNotTheOneThatWasRead() {
        new Seeds(articles).with(ARTICLE, "One\n\nTwo\n");

        assertThat(problems())
                .containsExactly(
                        SOURCE + ":5:9: the SHA-256 of “" + ARTICLE
                                + "” is 4f972f39001f31f7023b494f4e94a23152e0ef3802ca70f8d6e79ef6120718d4; correct it, or use the file that was read",
                        SOURCE + ":6:13: “" + ARTICLE + "” has 2 paragraphs; they are its non-empty lines");
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        assertThatThrownBy(() -> seeds.check().compareWith(articles.resolve("nowhere")))
                .hasMessageContaining("there is no such folder; name the folder of the articles");
    }
}
