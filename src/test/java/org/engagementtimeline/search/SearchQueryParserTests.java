package org.engagementtimeline.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;

/** What the words of a query come to, on the words of the real record. */
@SpringBootTest
@AutoConfigureMockMvc
class SearchQueryParserTests {

    @Autowired
    private SearchQueryParser parser;

    private ParsedQuery parsed(String typed) {
        return parser.parse(SearchQuery.of(typed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
                    Kabul talks               ; 'kabul' & 'talk'
                    "joint committee"         ; 'joint' <-> 'committe'
                    Kabul or Islamabad        ; 'kabul' | 'islamabad'
                    Kabul -trade              ; 'kabul' & !'trade'
                    CHARGÉ                    ; 'charg'
                    the talks of Kabul        ; 'talk' & 'kabul'
                    """)
    void readsWordsPhrasesAlternativesAndExclusions(String typed, String tsquery) {
        assertThat(parsed(typed).tsquery()).isEqualTo(tsquery);
        assertThat(parsed(typed).corrections()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Mutaqi, muttaqi",
        "Zabihulah, zabihullah",
        "Tehrek, tehreek",
        "Mutaqi’s, muttaqi",
        "Isalmabad, islamabad",
        "Kbaul, kabul",
        "Msuttaqi, muttaqi",
        "Tokrham, torkham",
        "Sadik, sadiq",
        "Tehreek-i-Taliban, tehreek-e-taliban"
    })
    void takesTheNearestWordForOneThatTheRecordDoesNotHold(String word, String nearest) {
        assertThat(parsed(word).corrections()).containsExactly(new Correction(word, List.of(nearest)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
                    JCC April 2025  ; 'jcc' & ( '2025' | '@2025-04' ) & ( '@2025-04' | 'april' ) ; 'jcc' & '@2025-04' & '@2025-04'
                    JCC round 6     ; 'jcc' & ( 'round' | 'round' <-> '6' ) & ( '6' | 'round' <-> '6' ) ; 'jcc' & 'round' <-> '6' & 'round' <-> '6'
                    who met Dar     ; 'dar'                                                      ; ``
                    """)
    void readsTimesRoundsAndQuestions(String typed, String tsquery, String exact) {
        assertThat(parsed(typed).tsquery()).isEqualTo(tsquery);
        assertThat(parsed(typed).exact()).isEqualTo(exact);
    }

    @Test
    void takesNoWordForOneThatIsLikeNone() {
        assertThat(parsed("zzzqqq Paris London").corrections()).isEmpty();
        assertThat(parsed("zzzqqq").tsquery()).isEqualTo("'zzzqqq'");
    }

    @Test
    void correctsAWordWhereverItStandsButInQuotes() {
        ParsedQuery corrected = parsed("\"mutaqi kabul\" or mutaqi");

        assertThat(corrected.tsquery()).isEqualTo("'muttaqi' | 'mutaqi' <-> 'kabul'");
        assertThat(corrected.corrections())
                .singleElement()
                .satisfies(correction ->
                        assertThat(correction.sentence()).isEqualTo("Nothing for “mutaqi”; showing “muttaqi”."));
        assertThat(corrected.exactly().text()).isEqualTo("\"mutaqi kabul\" or \"mutaqi\"");
        assertThat(parsed(corrected.exactly().text()).corrections()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tehreek", "Zabihullah", "meetings", "TTP", "jcc", "xyz", "2025", "99.5"})
    void leavesWordsThatTheRecordHoldsAndShortOnesAlone(String word) {
        assertThat(parsed(word).corrections()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    the of  | “the of” has only words that are in almost every text; search for another word.
                    😀      | “😀” has no word to search for.
                    '%_\\   | “'%_\\” has no word to search for.
                    "       | “"” has no word to search for.
                    - & !   | “- & !” has no word to search for.
                    -zzz    | “-zzz” mainly says what to leave out; add a word to search for.
                    "the" -zzz | “"the" -zzz” mainly says what to leave out; add a word to search for.
                    Kabul or -zzz | “Kabul or -zzz” mainly says what to leave out; add a word to search for.
                    """)
    void saysWhyNothingCanBeSearchedFor(String typed, String sentence) {
        assertThat(parsed(typed).searchable()).isFalse();
        assertThat(parsed(typed).unsearchable()).isEqualTo(sentence);
    }

    @Test
    void namesWordsThatWouldFindSomething() {
        assertThat(parser.related(SearchQuery.of("\"mutaqi zzzqqq\" visits"))).containsExactly("muttaqi", "visits");
    }
}
