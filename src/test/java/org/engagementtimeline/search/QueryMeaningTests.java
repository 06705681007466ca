package org.engagementtimeline.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the words of a query mean, independently of the record. */
class QueryMeaningTests {

    private static QueryMeaning meaning(String typed) {
        return QueryMeaning.of(SearchQuery.of(typed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    April 2025           | 2025-04
                    apr 2025             | 2025-04
                    Sept 2024            | 2024-09
                    2024-03              | 2024-03
                    2024-03-22           | 2024-03-22
                    16 April 2025        | 2025-04-16
                    16th April 2025      | 2025-04-16
                    April 16, 2025       | 2025-04-16
                    2025                 | 2025
                    JCC in April 2025    | 2025-04
                    """)
    void understandsATime(String typed, String time) {
        assertThat(meaning(typed).time()).contains(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"April", "31 February", "2025-13", "99999", "500 visas", "\"April 2025\"", "-2025", "a 2025x"})
    void takesNothingElseForATime(String typed) {
        assertThat(meaning(typed).time()).isEmpty();
    }

    @Test
    void takesADayThatDoesNotExistForItsMonth() {
        assertThat(meaning("31 February 2025").time()).contains("2025-02");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    JCC sixth session    | sixth   | 6
                    6th JCC session      | 6th     | 6
                    JCC round 12         | 12      | 12
                    seventh JCC          | seventh | 7
                    First round          | First   | 1
                    """)
    void understandsARound(String typed, String word, int number) {
        assertThat(meaning(typed).lexemes()).containsEntry(word, "'round' <-> '" + number + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"first visit since 2023", "500000 visas", "round table", "\"sixth session\""})
    void takesNothingElseForARound(String typed) {
        assertThat(meaning(typed).lexemes().values()).noneMatch(lexeme -> lexeme.contains("round"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    who met Dar              | Dar
                    When did the JCC meet?   | the JCC
                    what was agreed in April 2025 | in
                    Dar met Muttaqi          | Dar met Muttaqi
                    who met                  | who met
                    """)
    void knowsTheWordsThatOnlyAsk(String typed, String subject) {
        assertThat(meaning(typed).subject()).isEqualTo(subject);
    }

    @Test
    void keepsTheWordsOfATimeOutOfARound() {
        assertThat(meaning("March 2024 or April 2024").lexemes())
                .containsEntry("March", "'@2024-03'")
                .containsEntry("April", "'@2024-04'")
                .containsEntry("2024", "'@2024'");
        assertThat(meaning("sixth session 16th April 2025").lexemes())
                .containsAllEntriesOf(Map.of("sixth", "'round' <-> '6'", "16th", "'@2025-04-16'"));
    }
}
