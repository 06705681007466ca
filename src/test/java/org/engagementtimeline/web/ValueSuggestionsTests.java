package org.engagementtimeline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ValueSuggestionsTests {

    @Test
    void namesTheNearestAndAllThatAreAllowed() {
        assertThat(ValueSuggestions.refused("state", "revieved", List.of("announced", "reviewed")))
                .hasMessage("Unknown state “revieved”; did you mean “reviewed”? Allowed values: announced, reviewed.");
    }

    @Test
    void guessesNothingWhereNothingIsNear() {
        assertThat(ValueSuggestions.refused("state", "zzzzzz", List.of("announced", "reviewed")))
                .hasMessage("Unknown state “zzzzzz”; allowed values: announced, reviewed.");
    }

    @Test
    void namesEighteenAndCountsTheRest() {
        List<String> many =
                IntStream.range(10, 30).mapToObj(number -> "topic" + number).toList();
        assertThat(ValueSuggestions.refused("topic", "zz", many).getMessage())
                .contains("topic27 and 2 more.")
                .doesNotContain("topic28");
    }

    @Test
    void repeatsNoMoreThanSixtyCharacters() {
        assertThat(ValueSuggestions.shortened("x".repeat(61))).isEqualTo("x".repeat(60) + "…");
        assertThat(ValueSuggestions.shortened("x".repeat(60))).isEqualTo("x".repeat(60));
    }
}
