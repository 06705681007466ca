package org.engagementtimeline.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "over | 500000 | visas | over 500,000 visas",
                "exactly | 10 | per cent | 10 per cent",
                "nearly | 2.50 | billion dollars | nearly 2.5 billion dollars",
                "exactly | 27 | days | 27 days"
            })
    void saysHowMuchNoMoreExactlyThanItsSource(String bound, BigDecimal value, String unit, String words) {
        assertThat(Amount.of("label", Bound.valueOf(bound.toUpperCase()), value, unit))
                .isEqualTo(new Amount("label", words));
    }
}
