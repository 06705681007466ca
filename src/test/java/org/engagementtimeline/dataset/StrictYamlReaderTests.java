package org.engagementtimeline.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictYamlReaderTests {

    private static Seed read(String yaml) {
        return new SeedFile("a.yaml", yaml.getBytes(StandardCharsets.UTF_8)).parse(new ArrayList<>());
    }

    @ParameterizedTest
    @ValueSource(strings = {"- &a x\n- *a", "b: &a x\nc: *a", "- &a {b: c}\n- <<: *a"})
    void refusesAnAliasWhereverItStands(String yaml) {
        assertThatThrownBy(() -> read(yaml)).hasMessageStartingWith("a.yaml:2:").hasMessageContaining("aliases");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: \"x\\0\"", "a: [\"\\x1f\"]", "\"\\x7f\"", "a: \"\\ud800b\""})
    void reportsAControlCharacterHoweverItIsWritten(String yaml) {
        List<Problem> problems = new ArrayList<>();

        new SeedFile("a.yaml", yaml.getBytes(StandardCharsets.UTF_8)).parse(problems);

        assertThat(problems)
                .extracting(Problem::message)
                .containsExactly("this text contains a control character; remove it");
    }

    @ParameterizedTest
    @CsvSource({"'a\tb', -1", "'a\u0000', 1", "'\u007F', 0", "'🕊 \uD83D', 3", "'🕊', -1", "'a\u0085b', -1"})
    void knowsWhereAControlCharacterStands(String text, int place) {
        assertThat(StrictYamlReader.controlCharacterIn(text).orElse(-1)).isEqualTo(place);
    }

    @Test
    void reportsEveryKeyGivenTwiceWithBothPlacesAndReadsOn() {
        List<Problem> problems = new ArrayList<>();

        Seed seed =
                new SeedFile("a.yaml", "a: 1\nb: {c: 1, c: 2}\na: 3".getBytes(StandardCharsets.UTF_8)).parse(problems);

        assertThat(problems)
                .extracting(Problem::toString)
                .containsExactly(
                        "a.yaml:2:11: the key “c” is here a second time; keep one (also at a.yaml:2:5)",
                        "a.yaml:3:1: the key “a” is here a second time; keep one (also at a.yaml:1:1)");
        assertThat(seed.at("b").has("c")).isTrue();
    }

    @Test
    void readsWhatIsWrittenOut() {
        assertThat(read("a: \"x\\ty\"").at("a").text()).isEqualTo("x\ty");
    }
}
