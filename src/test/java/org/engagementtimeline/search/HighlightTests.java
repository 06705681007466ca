package org.engagementtimeline.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.engagementtimeline.search.Highlight.Piece;
import org.junit.jupiter.api.Test;

class HighlightTests {

    @Test
    void splitsTextWhereMatchesBeginAndEnd() {
        assertThat(Highlight.parse("a \u0001b\u0002\u0001c\u0002 d").pieces())
                .containsExactly(
                        new Piece("a ", false), new Piece("b", true), new Piece("c", true), new Piece(" d", false));
        assertThat(Highlight.parse("").pieces()).isEmpty();
    }

    @Test
    void keepsSignsOfMarkupAsText() {
        assertThat(Highlight.parse("\u0003b>\u0001x\u0002").pieces())
                .containsExactly(new Piece("<b>", false), new Piece("x", true));
    }

    @Test
    void keepsOfNamesThoseThatMatched() {
        assertThat(text(Highlight.names("Kabul · Ishaq \u0001Dar\u0002 · \u0001Dar\u0002 · Trade")))
                .isEqualTo("Ishaq Dar · Dar");
        assertThat(Highlight.names("Kabul · Trade").anyMatched()).isFalse();
    }

    @Test
    void showsWhereAnExcerptIsCut() {
        assertThat(text(Highlight.excerpts(
                        "of it. The \u0001talks\u0002 were long. · Kabul · Both sides \u0001talk\u0002", "")))
                .isEqualTo("… of it. The talks were long. … Both sides talk");
        assertThat(text(Highlight.excerpts("\u0001talks\u0002 in \u0001Kabul\u0002", "")))
                .isEqualTo("… talks in Kabul");
    }

    @Test
    void leavesOutOfAnExcerptWhatIsShownAnyway() {
        assertThat(text(Highlight.excerpts(
                        "19 \u0001April\u0002 2025 · In \u0001April\u0002 they met", "19 April 2025")))
                .isEqualTo("In April they met");
    }

    @Test
    void givesBackTheDotsOfNames() {
        assertThat(text(Highlight.excerpts("told \u0001Dawn\u0002\u0004com", "")))
                .isEqualTo("… told Dawn.com");
    }

    private static String text(Highlight marked) {
        return String.join("", marked.pieces().stream().map(Piece::text).toList());
    }
}
