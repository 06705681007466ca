package org.engagementtimeline.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.engagementtimeline.web.BadRequestException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchQueryTests {

    private static SearchQuery query(String typed) {
        return SearchQuery.of(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\t\n", "\u0000", "\u202e", "\ud800", "\u00a0\u2003"})
    void asksNothingWhenNothingIsSeen(String typed) {
        assertThat(SearchQuery.of(typed)).isNull();
    }

    @Test
    void keepsWhatIsTypedWithoutWhatIsNotSeen() {
        assertThat(query(" Kabul\u0000\ttalks\u202e \ud800x").text()).isEqualTo("Kabul talks x");
        assertThat(query("می\u200cخواهم 😀").text()).isEqualTo("می\u200cخواهم 😀");
        assertThat(query("charge\u0301").text()).isEqualTo("chargé");
    }

    @Test
    void takesAnyQuotesForQuotes() {
        assertThat(query("“border closure” «a b»").text()).isEqualTo("\"border closure\" \"a b\"");
    }

    @Test
    void isNoLongerThanASearchMayBe() {
        assertThat(query("😀".repeat(200)).text()).hasSize(400);
        assertThatThrownBy(() -> SearchQuery.of("x".repeat(201)))
                .isInstanceOf(BadRequestException.class)
                .hasMessage("A search takes at most 200 characters; this one has 201.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Kabul talks              | KABUL TALKS
                    "Kabul talks" visit      | "Kabul talks" VISIT
                    "Kabul talks             | "Kabul talks"
                    visit -"Kabul talks"     | VISIT -"Kabul talks"
                    visit -trade             | VISIT -TRADE
                    visit - trade            | VISIT TRADE
                    (visit/trade), 100% a_b  | VISIT TRADE 100 A B
                    Tehrik-e-Taliban         | TEHRIK-E-TALIBAN
                    Dar's 99.5 gov.pk        | DAR'S 99 5 GOV PK
                    "a/b\\c"                  | "a b c"
                    کابل                     | کابل
                    """)
    void rewritesWordsAndNothingInQuotes(String typed, String rewritten) {
        assertThat(query(typed).rewritten(String::toUpperCase)).isEqualTo(rewritten);
    }

    @Test
    void quotesTheWordsThatAreMeantAsTheyAreSpelled() {
        assertThat(query("Kabul -mutaqi \"mutaqi x\"")
                        .quoting(List.of("mutaqi"))
                        .text())
                .isEqualTo("Kabul -\"mutaqi\" \"mutaqi x\"");
    }
}
