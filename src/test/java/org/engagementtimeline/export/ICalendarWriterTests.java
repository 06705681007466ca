package org.engagementtimeline.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engagementtimeline.export.Samples.PUBLICATION;
import static org.engagementtimeline.export.Samples.engagement;
import static org.engagementtimeline.export.Samples.held;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import org.engagementtimeline.domain.EngagementStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calendars, read by another library than the one that writes them. */
class ICalendarWriterTests {

    private static String text(EngagementData engagement) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ICalendarWriter().write(PUBLICATION, List.of(engagement).iterator(), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static VEvent event(EngagementData engagement) throws IOException {
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
        "[2025-07-08..], 2025-07-08, 2025-07-09",
        "[..2025-07-08], 2025-07-08, 2025-07-09"
    })
    void takesAllDaysThatTheDateMayMean(String edtf, LocalDate first, LocalDate end) throws IOException {
        VEvent event = event(held(edtf));
        assertThat(day(event.getDateStart().getValue())).isEqualTo(first);
        assertThat(event.getDateStart().getValue().hasTime()).isFalse();
        assertThat(day(event.getDateEnd().getValue())).isEqualTo(end);
        assertThat(event.getExperimentalProperty("X-EDTF").getValue()).isEqualTo(edtf);
    }

    @ParameterizedTest
    @CsvSource({
        "HELD, CONFIRMED",
        "UNDER_WAY, CONFIRMED",
        "ANNOUNCED, TENTATIVE",
        "POSTPONED, TENTATIVE",
        "CANCELLED, CANCELLED"
    })
    void holdsNothingForSureThatWasOnlyAnnounced(EngagementStatus status, String word) throws IOException {
        VEvent event = event(engagement("talks", "Talks", "2025-07-07", status));
        assertThat(event.getStatus().getValue()).isEqualTo(word);
        assertThat(event.getTransparency().isTransparent()).isTrue();
    }

    @Test
    void saysInTheTitleHowCertainItIs() throws IOException {
        assertThat(event(engagement("talks", "Talks", "2024-01-0X~", EngagementStatus.ANNOUNCED))
                        .getSummary()
                        .getValue())
                .isEqualTo("Talks (early January 2024; announced only; date approximate)");
        assertThat(event(held("2025-07-07")).getSummary().getValue()).isEqualTo("Talks");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-07-07?, Talks (date uncertain)",
        "2025-07-07/2025-07-09, Talks",
        "2023-02, Talks (February 2023)",
        "[2025-07-08..], Talks (on or after 8 July 2025)"
    })
    void saysInTheTitleADateThatACalendarCanNotShow(String edtf, String title) throws IOException {
        assertThat(event(held(edtf)).getSummary().getValue()).isEqualTo(title);
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
    void keepsItsUidAndRaisesItsSequenceWithEachRevision() throws IOException {
        Publication later = new Publication(
                new DataSetData(
                        "North–South",
                        "1.2.4",
                        "fedcba",
                        PUBLICATION.dataSet().loadedAt().plusSeconds(60)),
                PUBLICATION.summary(),
                "https://elsewhere.example.org",
                "/",
                "/engagements.ics",
                PUBLICATION.accessed());
        assertThat(ICalendarWriter.event(later, held("2025-07-07")).getUid())
                .isEqualTo(
                        ICalendarWriter.event(PUBLICATION, held("2025-07-07")).getUid());
        assertThat(sequence(later)).isEqualTo(sequence(PUBLICATION) + 1);
    }

    private static int sequence(Publication publication) {
        return ICalendarWriter.event(publication, held("2025-07-07"))
                .getSequence()
                .getSequenceNo();
    }

    @Test
    void isValid() throws IOException {
        assertThat(ICalendarWriter.event(PUBLICATION, held("2025-07-07"))
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
