package org.engagementtimeline.edtf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElapsedTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2025-04-16  | 2025-04-19  | 3 days
                    2025-04-19  | 2025-04-20  | 1 day
                    2025-04-19  | 2025-04-19  | 0 days
                    2025-04-19  | 2025-07-07  | 79 days
                    2025-04-19? | 2025-07-07  | about 3 months
                    2025-04-19  | 2025-07-07~ | about 3 months
                    2024-01-0X~ | 2025-04-16? | about 15 months
                    2023-02     | 2024-01-0X~ | about 10 to 11 months
                    2024-02     | 2024-03-22  | 22 days to 2 months
                    2025-01     | 2025-01     | 0 to 30 days
                    2025-07-07  | [2025-07-08..] | at least 1 day
                    [..2025-03] | 2025-04-10  | at least 10 days
                    2023-11/..  | 2025-04-16  | 0 days to 17 months
                    2023-11/    | [2025-04-16..] | an unknown time
                    2020-01-01  | ../2025-04  | 0 days to 5 years
                    2025-01-01  | 2025-02-14  | 44 days
                    2025-01-01  | 2025-04-11  | 100 days
                    2025-01-01  | 2025-04-12  | 3 months
                    2025-01-01? | 2025-02-14  | about 44 days
                    2025-01-01? | 2025-02-15  | about 1 month
                    2025-04-19  | 2025-04-16  | 0 days
                    2025-04-03/2025-04-05 | 2025-04-08  | 3 days
                    2025-04-01  | 2025-04-03/2025-04-05 | 2 days
                    2025-04-03/2025-04-05~ | 2025-04-08 | about 3 days
                    2025-04-03/2025-04 | 2025-04-30 | 0 to 27 days
                    2009-01-01  | 2025-01-01  | 16 years
                    2022-01-15  | 2025-01-01  | 3 years
                    2022-03-01  | 2025-01-01  | 34 months
                    """)
    void tellsTheTimeBetweenTwoDatesNoSurerThanTheyAre(String earlier, String later, String words) {
        assertThat(Elapsed.between(EdtfDate.parse(earlier), EdtfDate.parse(later))
                        .words())
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-04-16,  2025-04-16,  the same day",
        "2025-04-16?, 2025-04-16,  about the same day",
        "2025-04-16,  2025-04-19,  3 days later",
        "2025-04,     2025-04,     0 to 29 days later"
    })
    void tellsTheDirectionOfTime(String earlier, String later, String words) {
        assertThat(Elapsed.between(EdtfDate.parse(earlier), EdtfDate.parse(later))
                        .words("later"))
                .isEqualTo(words);
    }
}
