package org.engagementtimeline.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictYamlParserTests {

    private static Seed read(String yaml) {
        return new SeedFile("a.yaml", yaml.getBytes(StandardCharsets.UTF_8)).parse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"- &a x\n- *a", "b: &a x\nc: *a", "- &a {b: c}\n- <<: *a"})
    void refusesAnAliasWhereverItStands(String yaml) {
        assertThatThrownBy(() -> read(yaml)).hasMessageStartingWith("a.yaml:2:").hasMessageContaining("aliases");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: \"x\\0\"", "a: [\"\\x1f\"]", "\"\\x7f\"", "a: \"\\ud800b\""})
    void refusesAControlCharacterHoweverItIsWritten(String yaml) {
        assertThatThrownBy(() -> read(yaml)).isInstanceOf(DataSetException.class);
    }

    @ParameterizedTest
    @CsvSource({"'a\tb', -1", "'a\u0000', 1", "'\u007F', 0", "'🕊 \uD83D', 3", "'🕊', -1", "'a\u0085b', -1"})
    void knowsWhereAControlCharacterStands(String text, int place) {
        assertThat(StrictYamlParser.controlCharacterIn(text).orElse(-1)).isEqualTo(place);
    }

    @Test
    void readsWhatIsWrittenOut() {
        assertThat(read("a: \"x\\ty\"").at("a").text()).isEqualTo("x\ty");
    }
}
