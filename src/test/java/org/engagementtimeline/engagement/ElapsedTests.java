package org.engagementtimeline.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import org.engagementtimeline.edtf.EdtfDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElapsedTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2025-04-16  | 2025-04-19  | 3 days
                    2025-04-19  | 2025-04-20  | 1 day
                    2025-04-19  | 2025-04-19  | 0 days
                    2025-04-19  | 2025-07-07  | 3 months
                    2025-04-19? | 2025-07-07  | about 3 months
                    2024-01-0X~ | 2025-04-16? | about 15 months
                    2023-02     | 2024-01-0X~ | about 11 months
                    2025-01-01  | 2025-02-14  | 44 days
                    2025-01-01  | 2025-02-15  | 1 month
                    """)
    void tellsTheTimeBetweenTwoDatesNoSurerThanTheyAre(String earlier, String later, String words) {
        assertThat(Elapsed.between(EdtfDate.parse(earlier), EdtfDate.parse(later))
                        .words())
                .isEqualTo(words);
    }
}
