package org.engagementtimeline.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.engagementtimeline.evidence.Footnotes.Citation;
import org.junit.jupiter.api.Test;

class FootnotesTests {

    private static CitedSource cited(String source, Integer... paragraphs) {
        return new CitedSource(source, "The " + source, List.of(paragraphs));
    }

    @Test
    void numberASourceWithItsParagraphsInTheOrderOfFirstUse() {
        Footnotes footnotes = new Footnotes();

        assertThat(List.of(
                        footnotes.cite(cited("report", 7)),
                        footnotes.cite(cited("article", 3)),
                        footnotes.cite(cited("report", 7)),
                        footnotes.cite(cited("report", 7, 9))))
                .containsExactly(
                        new Citation(1, true), new Citation(2, true), new Citation(1, false), new Citation(3, true));
        assertThat(footnotes.notes()).containsExactly(cited("report", 7), cited("article", 3), cited("report", 7, 9));
    }
}
