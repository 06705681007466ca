package org.engagementtimeline.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTests {

    @ParameterizedTest
    @CsvSource({
        "true, true, true, true, ATTENDED",
        "false, true, true, true, EXPECTED",
        "false, false, true, true, SPEAKS",
        "false, false, false, true, COMMENTS",
        "false, false, false, false, NAMED",
    })
    void isTheFirstThatFits(boolean attended, boolean expected, boolean speaks, boolean comments, Standing standing) {
        assertThat(Standing.of(attended, expected, speaks, comments)).isEqualTo(standing);
    }
}
