package org.engagementtimeline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChoicesTests {

    @Test
    void namesTheNearestAndAllThatAreAllowed() {
        assertThat(Choices.refused("state", "revieved", List.of("announced", "reviewed")))
                .hasMessage("Unknown state “revieved”; did you mean “reviewed”? Allowed are announced, reviewed.");
    }

    @Test
    void guessesNothingWhereNothingIsNear() {
        assertThat(Choices.refused("state", "zzzzzz", List.of("announced", "reviewed")))
                .hasMessage("Unknown state “zzzzzz”; allowed are announced, reviewed.");
    }

    @Test
    void namesTwelveAndCountsTheRest() {
        List<String> many =
                IntStream.range(10, 30).mapToObj(number -> "topic" + number).toList();
        assertThat(Choices.refused("topic", "zz", many).getMessage())
                .contains("topic21 and 8 more.")
                .doesNotContain("topic22");
    }

    @Test
    void repeatsNoMoreThanSixtyCharacters() {
        assertThat(Choices.shortened("x".repeat(61))).isEqualTo("x".repeat(60) + "…");
        assertThat(Choices.shortened("x".repeat(60))).isEqualTo("x".repeat(60));
    }
}
