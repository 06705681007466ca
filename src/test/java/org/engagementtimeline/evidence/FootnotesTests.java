package org.engagementtimeline.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FootnotesTests {

    private final Footnotes footnotes = new Footnotes();

    private static CitedSource cited(String source, Integer... paragraphs) {
        return new CitedSource(source, "The <" + source + ">", List.of(paragraphs));
    }

    @Test
    void numberASourceWithItsParagraphsInTheOrderOfFirstUse() {
        assertThat(footnotes.numbers(List.of(cited("report", 7), cited("article", 3))))
                .containsSubsequence(
                        "href=\"#note-1\" id=\"cited-1\"", ">1</a>", "href=\"#note-2\" id=\"cited-2\"", ">2</a>");
        assertThat(footnotes.numbers(List.of(cited("report", 7), cited("report", 7, 9))))
                .containsSubsequence("href=\"#note-1\" aria-label", "href=\"#note-3\" id=\"cited-3\"");
        assertThat(footnotes.notes()).containsExactly(cited("report", 7), cited("article", 3), cited("report", 7, 9));
    }

    @Test
    void sayTheSourceOfANumberEscaped() {
        assertThat(footnotes.numbers(List.of(cited("report", 7, 9))))
                .contains("aria-label=\"1: The &lt;report&gt;, ¶7, 9\"");
    }

    @Test
    void linkEachParagraphByItself() {
        assertThat(footnotes.paragraphs(List.of(7, 9), "/sources/report?mark=a&b"))
                .isEqualTo("<a class=\"cite\" href=\"/sources/report?mark=a&amp;b#p7\">¶7</a>, "
                        + "<a class=\"cite\" href=\"/sources/report?mark=a&amp;b#p9\">¶9</a>");
    }
}
