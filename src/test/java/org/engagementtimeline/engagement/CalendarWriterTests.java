package org.engagementtimeline.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engagementtimeline.engagement.Samples.INFO;
import static org.engagementtimeline.engagement.Samples.dated;
import static org.engagementtimeline.engagement.Samples.engagement;
import static org.engagementtimeline.engagement.Samples.held;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.engagementtimeline.domain.EngagementDetails;
import org.engagementtimeline.representation.FileInfo;
import org.engagementtimeline.vocabulary.EngagementStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calendars, read by another library than the one that writes them. */
class CalendarWriterTests {

    private static String text(EngagementDetails engagement) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CalendarWriter().write(INFO, List.of(engagement).iterator(), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static VEvent event(EngagementDetails engagement) throws IOException {
        return Biweekly.parse(text(engagement)).first().getEvents().get(0);
    }

    private static LocalDate day(Date date) {
        return date.toInstant().atZone(ZoneId.systemDefault()).toLocalDate();
    }

    @ParameterizedTest(name = "{0} takes the days from {1} to before {2}")
    @CsvSource({
        "2025-07-07, 2025-07-07, 2025-07-08",
        "2025-07-07/2025-07-09, 2025-07-07, 2025-07-10",
        "2024-01-0X~, 2024-01-01, 2024-01-10",
        "'[2025-07-08,2025-07-10]', 2025-07-08, 2025-07-11"
    })
    void takesAllDaysThatTheDateMayMean(String edtf, LocalDate first, LocalDate end) throws IOException {
        VEvent event = event(held(edtf));
        assertThat(day(event.getDateStart().getValue())).isEqualTo(first);
        assertThat(event.getDateStart().getValue().hasTime()).isFalse();
        assertThat(day(event.getDateEnd().getValue())).isEqualTo(end);
        assertThat(event.getExperimentalProperty("X-EDTF").getValue().replace("\\,", ","))
                .isEqualTo(edtf);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[2025-07-08..]", "[..2025-07-08]", "2025-07-08/..", "/2025-07-08"})
    void leavesOutWhatHasNoFirstOrNoLastDay(String edtf) throws IOException {
        assertThat(Biweekly.parse(text(held(edtf))).first().getEvents()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "HELD, 2025-07-07, CONFIRMED",
        "HELD, 2025-07-07/2025-07-09, CONFIRMED",
        "HELD, 2025-07-07?, TENTATIVE",
        "HELD, 2025-07-07/2025-07-09~, TENTATIVE",
        "HELD, 2025-07/2025-08, TENTATIVE",
        "HELD, 2024-01, TENTATIVE",
        "UNDER_WAY, 2025-07-07, TENTATIVE",
        "ANNOUNCED, 2025-07-07, TENTATIVE",
        "POSTPONED, 2025-07-07, TENTATIVE",
        "CANCELLED, 2025-07-07, CANCELLED"
    })
    void confirmsOnlyWhatWasHeldOnKnownDays(EngagementStatus status, String edtf, String word) throws IOException {
        VEvent event = event(engagement("talks", "Talks", edtf, status));
        assertThat(event.getStatus().getValue()).isEqualTo(word);
        assertThat(event.getTransparency().isTransparent()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "HELD, 2025-07-07, Talks",
        "HELD, 2025-07-07/2025-07-09, Talks",
        "HELD, 2025-07-07?, ≈ Talks",
        "HELD, 2023-02, ≈ Talks",
        "UNDER_WAY, 2025-07-07, Under way: Talks",
        "ANNOUNCED, 2024-01-0X~, Announced: Talks",
        "POSTPONED, 2025-07-07, Postponed: Talks",
        "CANCELLED, 2025-07-07, Cancelled: Talks"
    })
    void marksInTheTitleWhatIsNotKnownToHaveBeenHeldOnThoseDays(EngagementStatus status, String edtf, String title)
            throws IOException {
        assertThat(event(engagement("talks", "Talks", edtf, status))
                        .getSummary()
                        .getValue())
                .isEqualTo(title);
    }

    @Test
    void keepsATitleShortAndCutsItBetweenWords() throws IOException {
        String title = event(
                        engagement("talks", "Talks on transit; ".repeat(9), "2025-07-07", EngagementStatus.ANNOUNCED))
                .getSummary()
                .getValue();
        assertThat(title)
                .hasSizeBetween(60, 80)
                .startsWith("Announced: Talks on transit; Talks")
                .endsWith("Talks on …");
    }

    @Test
    void saysInTheDescriptionWhatIsNotCertain() throws IOException {
        assertThat(event(engagement("talks", "Talks", "2024-01-0X~", EngagementStatus.ANNOUNCED))
                        .getDescription()
                        .getValue())
                .contains(
                        "\nDate: early January 2024, approximate.\n",
                        "\nNot certain: announced only; date approximate.\n",
                        "\nSources: The Article, 1 July 2025.\n",
                        "\nData set 1.2.3, revision 0123456789ab.");
    }

    @Test
    void keepsCommasAndSemicolonsOfItsTexts() throws IOException {
        VEvent event = event(held("2025-07-07"));
        assertThat(event.getLocation().getValue()).isEqualTo("Town; by the river");
        assertThat(event.getCategories().get(0).getValues()).containsExactly("Channel, the first", "Trade");
        assertThat(event.getDescription().getValue())
                .startsWith("They met, and spoke.\nDate: 7 July 2025.\nNorth: Ada Long, Envoy (expected).");
        assertThat(event.getUrl().getValue()).isEqualTo("https://timeline.example.org/engagements/talks");
    }

    @Test
    void saysWhenTheRecordWasCreatedAndLastChanged() throws IOException {
        assertThat(text(dated(held("2025-07-07"), "2026-01-02T03:04:05Z", "2026-02-03T04:05:06Z")))
                .contains("DTSTAMP:20260203T040506Z\r\n", "LAST-MODIFIED:20260203T040506Z\r\n")
                .contains("CREATED:20260102T030405Z\r\n");
        assertThat(text(held("2025-07-07")))
                .contains("LAST-MODIFIED:20261122T100000Z\r\n")
                .doesNotContain("CREATED");
    }

    /** Programs ignore an event whose sequence is lower than that of the one they have (RFC 5545, 3.8.7.4). */
    @Test
    void raisesItsSequenceWithEachChangeOfTheRecordAndNotWithTheRevision() {
        EngagementDetails talks = held("2025-07-07");
        int first = sequence(INFO, dated(talks, "2026-01-01T00:00:00Z", "2026-01-01T00:00:00Z"));
        int second = sequence(INFO, dated(talks, "2026-01-01T00:00:00Z", "2026-01-01T00:00:01Z"));
        FileInfo later = Samples.info(Samples.later(60), "https://timeline.example.org", Optional.empty());

        assertThat(first).isPositive().isLessThan(second);
        assertThat(second).isLessThan(sequence(INFO, talks));
        assertThat(sequence(later, dated(talks, "2026-01-01T00:00:00Z", "2026-01-01T00:00:01Z")))
                .isEqualTo(second);
        assertThat(sequence(later, talks)).isGreaterThan(sequence(INFO, talks));
    }

    @Test
    void keepsItsUidOnAnotherHostAndInAnotherRevision() throws IOException {
        FileInfo later = Samples.info(Samples.later(60), "https://elsewhere.example.org", Optional.empty());
        assertThat(CalendarWriter.event(later, held("2025-07-07")).orElseThrow().getUid())
                .isEqualTo(CalendarWriter.event(INFO, held("2025-07-07"))
                        .orElseThrow()
                        .getUid());
        assertThat(event(held("2025-07-07")).getUid().getValue()).isEqualTo("talks@engagement-timeline");
    }

    private static int sequence(FileInfo info, EngagementDetails engagement) {
        return CalendarWriter.event(info, engagement)
                .orElseThrow()
                .getSequence()
                .getSequenceNo();
    }

    @Test
    void isAFileWithoutEventsThatCalendarsReadWhereNothingFits() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CalendarWriter().write(INFO, List.<EngagementDetails>of().iterator(), out);
        String text = out.toString(StandardCharsets.UTF_8);

        assertThat(Biweekly.parse(text).first().getEvents()).isEmpty();
        assertThat(Biweekly.parse(text).first().getTimezoneInfo().getComponents())
                .as("a calendar has a component")
                .hasSize(1);
        assertThat(new CalendarBuilder()
                        .build(new StringReader(text))
                        .validate()
                        .getEntries())
                .isEmpty();
    }

    @Test
    void saysOfTheCalendarWhichDataSetItIsOfWhoPublishesItAndUnderWhichLicence() throws IOException {
        String text = text(held("2025-07-07")).replace("\r\n ", "");
        assertThat(text)
                .contains(
                        "X-WR-CALNAME:North–South: All engagements\r\n",
                        "DESCRIPTION:Data set 1.2.3\\, revision 0123456789ab. Published by The Institute. Licence: CC-BY-4.0.\r\n",
                        "LINK;LINKREL=license;VALUE=URI:https://creativecommons.org/licenses/by/4.0/\r\n")
                .doesNotContain("BEGIN:VTIMEZONE");
    }

    @Test
    void isValid() throws Exception {
        assertThat(CalendarWriter.event(INFO, held("2025-07-07"))
                        .orElseThrow()
                        .validate()
                        .getEntries())
                .isEmpty();
        assertThat(new CalendarBuilder()
                        .build(new StringReader(text(held("2025-07-07"))))
                        .validate()
                        .getEntries())
                .isEmpty();
        assertThat(Biweekly.parse(text(held("2025-07-07")))
                        .first()
                        .validate(biweekly.ICalVersion.V2_0)
                        .getWarnings())
                .isEmpty();
        // A calendar with a method needs one in its media type too, and an organiser (RFC 5545, 3.7.2; RFC 5546,
        // 3.2.1).
        assertThat(text(held("2025-07-07"))).doesNotContain("METHOD");
        assertThat(text(held("2025-07-07")).lines().map(line -> line.getBytes(StandardCharsets.UTF_8).length))
                .allMatch(octets -> octets <= 75);
    }
}
