package org.engagementtimeline.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EvidenceTests {

    private static CitedSource cited(String source, Integer... paragraphs) {
        return new CitedSource(source, "The " + source, List.of(paragraphs));
    }

    @Test
    void isNoneWithoutACitation() {
        assertThatThrownBy(() -> new Evidence(List.of(), null, "it seems so"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A fact without a citation");
    }

    @Test
    void impliesAFactWhereThereIsAReasonToInferIt() {
        assertThat(new Evidence(List.of(cited("article", 1)), null, "it seems so").byJudgement())
                .isTrue();
        assertThat(Evidence.stated(List.of(cited("article", 1))).byJudgement()).isFalse();
    }

    @Test
    void namesEachSourceOfSeveralFactsOnceAndItsParagraphsInOrder() {
        assertThat(CitedSource.of(Stream.of(
                        Evidence.stated(List.of(cited("report", 7), cited("speech", 2))),
                        Evidence.stated(List.of(cited("article", 3), cited("report", 1, 7))))))
                .containsExactly(cited("article", 3), cited("report", 1, 7), cited("speech", 2));
    }

    @Test
    void citesASourceByItsLabelAndTheParagraphs() {
        assertThat(new CitedSource("no-pause", "Dawn, 23 March 2024", List.of(6, 9)).words())
                .isEqualTo("Dawn, 23 March 2024, ¶6, 9");
    }

    @Test
    void tellsWhatElseASourceSupports() {
        assertThat(cited("report", 1, 4, 7).without(4)).isEqualTo(cited("report", 1, 7));
        assertThat(cited("report", 4).without(4).paragraphs()).isEmpty();
    }
}
