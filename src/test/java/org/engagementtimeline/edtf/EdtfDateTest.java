package org.engagementtimeline.edtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfDateTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2025-07-07                  | 2025-07-07 | 2025-07-07 | 7 July 2025
                    2024-02-29                  | 2024-02-29 | 2024-02-29 | 29 February 2024
                    2024-01                     | 2024-01-01 | 2024-01-31 | January 2024
                    2023-02                     | 2023-02-01 | 2023-02-28 | February 2023
                    2025                        | 2025-01-01 | 2025-12-31 | 2025
                    0001                        | 0001-01-01 | 0001-12-31 | 1
                    9999-12-31                  | 9999-12-31 | 9999-12-31 | 31 December 9999

                    2024-01-XX                  | 2024-01-01 | 2024-01-31 | some day in January 2024
                    2024-XX                     | 2024-01-01 | 2024-12-31 | some month in 2024
                    2024-XX-XX                  | 2024-01-01 | 2024-12-31 | some day in 2024
                    202X                        | 2020-01-01 | 2029-12-31 | the 2020s
                    200X                        | 2000-01-01 | 2009-12-31 | the years 2000 to 2009
                    20XX                        | 2000-01-01 | 2099-12-31 | the years 2000 to 2099
                    19XX                        | 1900-01-01 | 1999-12-31 | the years 1900 to 1999
                    001X                        | 0010-01-01 | 0019-12-31 | the 10s

                    2024-01-0X                  | 2024-01-01 | 2024-01-09 | early January 2024
                    2024-01-1X                  | 2024-01-10 | 2024-01-19 | mid-January 2024
                    2024-01-2X                  | 2024-01-20 | 2024-01-29 | late January 2024
                    2024-02-2X                  | 2024-02-20 | 2024-02-29 | late February 2024
                    2023-02-2X                  | 2023-02-20 | 2023-02-28 | late February 2023

                    2025-21                     | 2025-03-01 | 2025-05-31 | spring 2025
                    2025-22                     | 2025-06-01 | 2025-08-31 | summer 2025
                    2025-23                     | 2025-09-01 | 2025-11-30 | autumn 2025
                    2025-24                     | 2025-12-01 | 2026-02-28 | winter 2025–26
                    1999-24                     | 1999-12-01 | 2000-02-29 | winter 1999–00
                    9999-23                     | 9999-09-01 | 9999-11-30 | autumn 9999
                    2025-33                     | 2025-01-01 | 2025-03-31 | the first quarter of 2025
                    2025-34                     | 2025-04-01 | 2025-06-30 | the second quarter of 2025
                    2025-35                     | 2025-07-01 | 2025-09-30 | the third quarter of 2025
                    2025-36                     | 2025-10-01 | 2025-12-31 | the fourth quarter of 2025
                    2025-40                     | 2025-01-01 | 2025-06-30 | the first half of 2025
                    2025-41                     | 2025-07-01 | 2025-12-31 | the second half of 2025

                    2023-11/2025-04             | 2023-11-01 | 2025-04-30 | November 2023 to April 2025
                    2025-04-16/2025-04-18       | 2025-04-16 | 2025-04-18 | 16 to 18 April 2025
                    2025-04-30/2025-05-01       | 2025-04-30 | 2025-05-01 | 30 April to 1 May 2025
                    2024-12-31/2025-01-01       | 2024-12-31 | 2025-01-01 | 31 December 2024 to 1 January 2025
                    2024-04-16/2025-04-16       | 2024-04-16 | 2025-04-16 | 16 April 2024 to 16 April 2025
                    2025-03/2025-05             | 2025-03-01 | 2025-05-31 | March to May 2025
                    2025-03-16/2025-05          | 2025-03-16 | 2025-05-31 | 16 March to May 2025
                    2024-01-0X/2024-01-1X       | 2024-01-01 | 2024-01-19 | early January to mid-January 2024
                    2025-21/2025-23             | 2025-03-01 | 2025-11-30 | spring to autumn 2025
                    2023/2025                   | 2023-01-01 | 2025-12-31 | 2023 to 2025
                    2025-06/2025                | 2025-06-01 | 2025-12-31 | June 2025 to 2025
                    2025/2025-06                | 2025-01-01 | 2025-06-30 | 2025 to June 2025
                    2025-06-30/2025-06          | 2025-06-30 | 2025-06-30 | 30 June to June 2025
                    2023-11/..                  | 2023-11-01 |            | since November 2023
                    2023-11/                    | 2023-11-01 |            | from November 2023, end unknown
                    ../2025-03                  |            | 2025-03-31 | until March 2025
                    /2025                       |            | 2025-12-31 | until 2025, start unknown

                    [2025-03-01..2025-03-19]    | 2025-03-01 | 2025-03-19 | between 1 and 19 March 2025
                    [2025-03-30..2025-04-02]    | 2025-03-30 | 2025-04-02 | between 30 March and 2 April 2025
                    [2023..2025]                | 2023-01-01 | 2025-12-31 | between 2023 and 2025
                    [2025-07-08..]              | 2025-07-08 |            | on or after 8 July 2025
                    [2025-07..]                 | 2025-07-01 |            | in or after July 2025
                    [2025-07-XX..]              | 2025-07-01 |            | on or after some day in July 2025
                    [..2024-03-22]              |            | 2024-03-22 | on or before 22 March 2024
                    [..2024]                    |            | 2024-12-31 | in or before 2024
                    [2025-04-16,2025-04-18]     | 2025-04-16 | 2025-04-18 | 16 or 18 April 2025
                    [2025-04-16,2025-04-18,2025-05-01] | 2025-04-16 | 2025-05-01 | 16 April, 18 April or 1 May 2025
                    [2024-04,2025]              | 2024-04-01 | 2025-12-31 | April 2024 or 2025
                    [..2024-03,2024-05,2024-07..2024-08] | | 2024-08-31 | in or before March 2024, May 2024, or between July and August 2024
                    [2025-04-16,2025-07-08..]   | 2025-04-16 |            | 16 April 2025, or on or after 8 July 2025
                    """)
    void readsTheDaysAndTheWords(String text, LocalDate earliest, LocalDate latest, String words) {
        EdtfDate date = EdtfDate.parse(text);

        assertThat(date.sortDay()).isEqualTo(earliest == null ? latest : earliest);
        assertThat(date.earliest()).isEqualTo(Optional.ofNullable(earliest));
        assertThat(date.latest()).isEqualTo(Optional.ofNullable(latest));
        assertThat(date.inWords()).isEqualTo(words);
        assertThat(date).hasToString(text);
        assertThat(date.certaintyInWords()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2025                       | false | false | ''
                    2025?                      | false | true  | uncertain
                    2025~                      | true  | false | approximate
                    2025%                      | true  | true  | approximate and uncertain
                    2024-01-0X~                | true  | false | approximate
                    2025-?07-07                | false | true  | uncertain
                    2025-07?-~07               | true  | true  | approximate and uncertain
                    2023-11~/2025-04           | true  | false | approximate
                    2023-11/2025-04?           | false | true  | uncertain
                    2023-11~/2025-04?          | true  | true  | approximate and uncertain
                    ../2025-04~                | true  | false | approximate
                    [2025-04-16,2025-04-18?]   | false | true  | uncertain
                    [2025-04-16~..2025-04-18]  | true  | false | approximate
                    [2025-04-16..2025-04-18%]  | true  | true  | approximate and uncertain
                    """)
    void gathersTheQualifiersOfAllParts(String text, boolean approximate, boolean uncertain, String words) {
        EdtfDate date = EdtfDate.parse(text);

        assertThat(date.approximate()).isEqualTo(approximate);
        assertThat(date.uncertain()).isEqualTo(uncertain);
        assertThat(date.certaintyInWords()).isEqualTo(words);
    }

    @Test
    void leavesTheQualifierOutOfTheWords() {
        assertThat(EdtfDate.parse("2024-01-0X~").inWords()).isEqualTo("early January 2024");
        assertThat(EdtfDate.parse("2025?").inWords()).isEqualTo("2025");
    }

    @ParameterizedTest
    @CsvSource({
        "?2025,             2025?",
        "?2025?,            2025?",
        "2025?-07,          ?2025-07",
        "2025-07?-07,       ?2025-?07-07",
        "2025?-07~-07,      %2025-~07-07",
        "2025?-07-07~,      %2025-~07-~07",
        "2025?-07-07?,      2025-07-07?",
        "~2025-~07-~07,     2025-07-07~",
        "?2025-07~-%07,     %2025-~07-%07",
        "?2025-07%,         2025-07%",
        "2025~-07-07?/..,   %2025-?07-?07/..",
        "'[~2025-~07,2026]', '[2025-07~,2026]'"
    })
    void writesEachMeaningInOneWay(String text, String canonical) {
        assertThat(EdtfDate.parse(text)).hasToString(canonical).isEqualTo(EdtfDate.parse(canonical));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-07-07,            true",
        "2025-07-07?,           false",
        "2025-07-~07,           false",
        "2025-07,               false",
        "2025-07-0X,            false",
        "2025-07-07/..,         false",
        "2025-06-30/2025-06,    false",
        "'[2025-07-07,2025-07-08]', false"
    })
    void isExactOnlyForOneUnqualifiedDay(String text, boolean exact) {
        assertThat(EdtfDate.parse(text).exact()).isEqualTo(exact);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2025-02-30                | There is no day 30 at column 9; February 2025 has days 01 to 28.
                    2025-00-01                | There is no month 00 at column 6; months are 01 to 12 or XX, seasons 21 to 24, quarters 33 to 36, halves 40 and 41.
                    2025-13                   | There is no month 13 at column 6; months are 01 to 12 or XX, seasons 21 to 24, quarters 33 to 36, halves 40 and 41.
                    2025-1X                   | There is no month 1X at column 6; months are 01 to 12 or XX, seasons 21 to 24, quarters 33 to 36, halves 40 and 41.
                    2025-25                   | There is no month 25 at column 6; months are 01 to 12 or XX, seasons 21 to 24, quarters 33 to 36, halves 40 and 41.
                    2025-01-00                | There is no day 00 at column 9; January 2025 has days 01 to 31.
                    2025-01-3X                | There is no day 3X at column 9; unspecified days are XX, 0X, 1X and 2X.
                    2025-01-X1                | There is no day X1 at column 9; unspecified days are XX, 0X, 1X and 2X.
                    2025-XX-01                | A day of an unspecified month at column 9; give the month, or write XX for the day too.
                    2025-21-01                | A day of a season, quarter or half-year at column 6; only months 01 to 12 have days.
                    202X-01                   | An unspecified year before a month at column 1; give all four digits of the year.
                    2XXX                      | Too vague a year at column 1; its century is needed, as in 20XX, 202X or 2025.
                    XXXX                      | Too vague a year at column 1; its century is needed, as in 20XX, 202X or 2025.
                    20X5                      | Too vague a year at column 1; its century is needed, as in 20XX, 202X or 2025.
                    0000                      | A year before the first at column 1; years are 0001 to 9999.
                    0000-01                   | A year before the first at column 1; years are 0001 to 9999.
                    00XX                      | A year before the first at column 1; years are 0001 to 9999.
                    000X                      | A year before the first at column 1; years are 0001 to 9999.
                    9999-24                   | A winter that ends in the year 10000 at column 6; years are 0001 to 9999.
                    -0044                     | Unexpected '-' at column 1; a year has four digits, unspecified ones written X.
                    Y12025                    | Unexpected 'Y' at column 1; a year has four digits, unspecified ones written X.
                    202                       | The text ends too early at column 4; a year has four digits, unspecified ones written X.
                    2025-7-7                  | Unexpected '-' at column 7; a month or day has two digits, unspecified ones written X.
                    2025-                     | The text ends too early at column 6; a month or day has two digits, unspecified ones written X.
                    2025-01-xx                | Unexpected 'x' at column 9; a month or day has two digits, unspecified ones written X.
                    2025-01-٠٧                | Unexpected character U+0660 at column 9; a month or day has two digits, unspecified ones written X.
                    20250707                  | Unexpected '0' at column 5; a date may only be followed by '-', '/', '?', '~' or '%'.
                    2025-07-07-07             | Unexpected '-' at column 11; a date may only be followed by '-', '/', '?', '~' or '%'.
                    '2025-07-07 '             | Unexpected space at column 11; a date may only be followed by '-', '/', '?', '~' or '%'.
                    2025?~                    | Unexpected '~' at column 6; a date may only be followed by '-', '/', '?', '~' or '%'.
                    2025-07-07T10:00          | Unexpected 'T' at column 11; a time of day is not recorded, so write the day alone.
                    2025/2025-07-07T10:00     | Unexpected 'T' at column 16; a time of day is not recorded, so write the day alone.
                    2025-04/2025-03           | The interval ends before it starts at column 9; put the earlier date first.
                    2025/2024-12-31           | The interval ends before it starts at column 6; put the earlier date first.
                    2025-04-16/2025-04-16     | The interval ends where it starts at column 12; write the one date alone.
                    2025-04-16/2025-04-16?    | The interval ends where it starts at column 12; write the one date alone.
                    2023/2024/2025            | Unexpected '/' at column 10; a date may only be followed by '-', '/', '?', '~' or '%'.
                    /                         | The interval bounds neither side at column 1; give its start, its end or both.
                    ../..                     | The interval bounds neither side at column 1; give its start, its end or both.
                    /..                       | The interval bounds neither side at column 1; give its start, its end or both.
                    ../                       | The interval bounds neither side at column 1; give its start, its end or both.
                    ..                        | The text ends too early at column 3; an open start is followed by '/' and a date.
                    ..2025                    | Unexpected '2' at column 3; an open start is followed by '/' and a date.
                    {2025-04-16,2025-04-18}   | An all-of set at column 1; a record holds one date, so write one record for each.
                    []                        | Unexpected ']' at column 2; a year has four digits, unspecified ones written X.
                    [..]                      | Unexpected ']' at column 4; a year has four digits, unspecified ones written X.
                    [2025]                    | A set of one date at column 1; write the date alone, or give two or more choices.
                    [2025                     | The text ends too early at column 6; a set contains dates, ',', '..' and a closing ']'.
                    [2024,2025                | The text ends too early at column 11; a set contains dates, ',', '..' and a closing ']'.
                    [2024, 2025]              | Unexpected space at column 7; a year has four digits, unspecified ones written X.
                    [..2024,2026..]           | The set bounds neither side at column 1; leave at most one of its ends open.
                    [2024,2025]?              | Unexpected '?' at column 12; nothing may follow a set.
                    [2024/2025]               | Unexpected '/' at column 6; a set contains dates, ',', '..' and a closing ']'.
                    [2025-03-19..2025-03-01]  | A choice out of order at column 14; each starts after the one before it ends.
                    [2025-03-01..2025-03-01]  | A choice out of order at column 14; each starts after the one before it ends.
                    [2025-03-01..2025-03]     | A choice out of order at column 14; each starts after the one before it ends.
                    [2025-04-18,2025-04-16]   | A choice out of order at column 13; each starts after the one before it ends.
                    [2025,2025-04-16]         | A choice out of order at column 7; each starts after the one before it ends.
                    [2024..2026,2025]         | A choice out of order at column 13; each starts after the one before it ends.
                    [2025..,2026]             | Unexpected ',' at column 8; a year has four digits, unspecified ones written X.
                    [2025,..2026]             | Unexpected '.' at column 7; a year has four digits, unspecified ones written X.
                    """)
    void refusesWithOneSentence(String text, String sentence) {
        assertThatExceptionOfType(EdtfException.class)
                .isThrownBy(() -> EdtfDate.parse(text))
                .withMessage(sentence)
                .satisfies(refusal -> assertThat(sentence).contains("at column " + refusal.column() + ";"));
    }

    @ParameterizedTest
    @NullAndEmptySource
    void refusesNothingAtAll(String text) {
        assertThatExceptionOfType(EdtfException.class)
                .isThrownBy(() -> EdtfDate.parse(text))
                .withMessageStartingWith("The text ends too early at column 1; a year has four digits");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "2025\u0000", "2025\n", "\uD800", "😀", "[2025,\uDFFF"})
    void namesAnUnprintableCharacterByItsNumber(String text) {
        EdtfException refusal = catchThrowableOfType(EdtfException.class, () -> EdtfDate.parse(text));

        assertThat(refusal.getMessage()).contains("Unexpected character U+").matches("[ -~]+");
    }

    @Test
    void readsAVeryLongSet() {
        String text = LocalDate.of(1900, 1, 1)
                .datesUntil(LocalDate.of(2100, 1, 1))
                .map(LocalDate::toString)
                .collect(Collectors.joining(",", "[", "]"));

        assertThat(EdtfDate.parse(text).inWords())
                .startsWith("1 January 1900, 2 January 1900, ")
                .endsWith(", 30 December 2099 or 31 December 2099");
    }

    @Test
    void speaksEnglishWhateverTheLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ur-PK-u-nu-arabext"));
            assertThat(EdtfDate.parse("2025-07-07").inWords()).isEqualTo("7 July 2025");
            assertThat(EdtfDate.parse("2025-24").inWords()).isEqualTo("winter 2025–26");
            assertThatExceptionOfType(EdtfException.class)
                    .isThrownBy(() -> EdtfDate.parse("2025-02-\u0663"))
                    .withMessageStartingWith("Unexpected character U+0663 at column 9;");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void sortsByFirstDayThenLastThenText() {
        assertThat(Stream.of(
                                "2025-01-02",
                                "2025",
                                "2025-01/..",
                                "2025-01-01?",
                                "../2025-01-01",
                                "2025-01",
                                "2025-01-XX",
                                "2024",
                                "2025-01-01")
                        .map(EdtfDate::parse)
                        .sorted())
                .extracting(EdtfDate::toString)
                .containsExactly(
                        "2024",
                        "../2025-01-01",
                        "2025-01-01",
                        "2025-01-01?",
                        "2025-01",
                        "2025-01-XX",
                        "2025",
                        "2025-01/..",
                        "2025-01-02");
    }

    @Test
    void isEqualByCanonicalText() {
        assertThat(EdtfDate.parse("?2025-?07"))
                .isEqualTo(EdtfDate.parse("2025-07?"))
                .hasSameHashCodeAs(EdtfDate.parse("2025-07?"))
                .isNotEqualTo(EdtfDate.parse("2025-07"))
                .isNotEqualTo(EdtfDate.parse("2025-07-XX?"))
                .isNotEqualTo("2025-07?");
    }
}
