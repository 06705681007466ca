package org.engagementtimeline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ValueSuggestionsTests {

    @Test
    void namesTheNearestAndAllThatAreAllowed() {
        assertThat(ValueSuggestions.refused("state", "revieved", List.of("announced", "reviewed")))
                .hasMessage(
                        "“revieved” is not a state here. Did you mean “reviewed”? Choose from: announced, reviewed.");
    }

    @Test
    void guessesNothingWhereNothingIsNear() {
        assertThat(ValueSuggestions.refused("state", "zzzzzz", List.of("announced", "reviewed")))
                .hasMessage("“zzzzzz” is not a state here. Choose from: announced, reviewed.");
    }

    @Test
    void neverTakesAWordForAMisspeltNone() {
        assertThat(ValueSuggestions.refused("mechanism", "nope", List.of("commerce", "none")))
                .hasMessage("“nope” is not a mechanism here. Choose from: commerce, none.");
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
