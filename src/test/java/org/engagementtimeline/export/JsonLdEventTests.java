package org.engagementtimeline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.engagementtimeline.domain.EngagementStatus;
import org.engagementtimeline.domain.Reference;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.export.EngagementData.Delegate;
import org.engagementtimeline.export.EngagementData.Side;
import org.engagementtimeline.web.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An engagement as a schema.org Event. */
@SpringBootTest
@AutoConfigureMockMvc
class JsonLdEventTests {

    private static final String SITE = "https://timeline.example.org";

    @Autowired
    private MockMvcTester mvc;

    private static <T> Sourced<T> said(T value) {
        return new Sourced<>(value, List.of("article:1"), null);
    }

    private static EngagementData engagement(
            String title, String edtf, EngagementStatus status, Delegate... delegates) {
        EdtfDate date = EdtfDate.parse(edtf);
        return new EngagementData(
                "talks",
                title,
                said("talks"),
                said(status.term()),
                said(DateData.of(date)),
                Optional.of(new Sourced<>(new Reference("channel", "Channel"), List.of("article:1"), "named later")),
                Optional.empty(),
                Optional.empty(),
                said("They met."),
                List.of(new Side(new Reference("north", "North"), List.of(delegates), List.of("article:1"))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Reference("article", "An article")),
                date,
                status);
    }

    private static JsonNode json(EngagementData engagement) {
        return new JsonMapper().readTree(JsonLdEvent.of(engagement, SITE).inHtml());
    }

    private static JsonNode dated(String edtf) {
        return json(engagement("Talks", edtf, EngagementStatus.HELD));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-07-07, 2025-07-07,",
        "2025-07-07/2025-07-09, 2025-07-07, 2025-07-09",
        "2025-07-07?,,",
        "2025-07-07~/2025-07-09,,",
        "2025-07/2025-09,,",
        "2025-07-07/..,,",
        "'[2025-07-07,2025-07-09]',,",
        "2024-01-0X~,,",
        "2025-07,,"
    })
    void startsAndEndsOnlyOnDaysThatAreCertain(String edtf, String start, String end) {
        assertThat(dated(edtf).path("startDate").asString(null)).isEqualTo(start);
        assertThat(dated(edtf).path("endDate").asString(null)).isEqualTo(end);
        assertThat(dated(edtf).at("/subjectOf/temporalCoverage").asString()).isEqualTo(edtf);
    }

    @ParameterizedTest
    @CsvSource({
        "HELD,",
        "UNDER_WAY,",
        "ANNOUNCED, https://schema.org/EventScheduled",
        "POSTPONED, https://schema.org/EventPostponed",
        "CANCELLED, https://schema.org/EventCancelled"
    })
    void saysWhatBecameOfIt(EngagementStatus status, String eventStatus) {
        JsonNode event = json(engagement("Talks", "2025-07-07", status));

        assertThat(event.path("eventStatus").asString(null)).isEqualTo(eventStatus);
        assertThat(event.at("/keywords/1/name").asString()).isEqualTo(status.words());
    }

    @Test
    void namesAsAttendingOnlyPeopleWhoseAttendanceASourceShows() {
        JsonNode attendee = json(engagement(
                        "Talks",
                        "2025-07-07",
                        EngagementStatus.HELD,
                        delegate("zahid", null, "head", "confirmed"),
                        delegate("noor", null, "member", "expected"),
                        delegate(null, "Military officials", "member", "confirmed")))
                .path("attendee");

        assertThat(attendee).hasSize(1);
        assertThat(attendee.at("/0/attendee/@id").asString()).isEqualTo(SITE + "/people/zahid");
        assertThat(attendee.at("/0/roleName").asString()).isEqualTo("head");
        assertThat(attendee.at("/0/description").asString()).isEqualTo("head, for North");
    }

    private static Delegate delegate(String id, String group, String role, String confirmation) {
        return new Delegate(
                Optional.ofNullable(id).map(known -> new Reference(known, known)),
                Optional.ofNullable(group),
                Optional.empty(),
                role,
                confirmation,
                List.of("article:1"),
                Optional.empty());
    }

    @Test
    void tellsOnThePageAboutItWhatIsNotCertainAndWhoSaysSo() {
        JsonNode page = json(engagement("Talks", "2025-07?", EngagementStatus.ANNOUNCED))
                .path("subjectOf");

        assertThat(page.path("description").asString()).isEqualTo("announced only; date uncertain; mechanism inferred");
        assertThat(page.at("/citation/0/@id").asString()).isEqualTo(SITE + "/sources/article");
        assertThat(page.path("@id").asString()).isEqualTo(SITE + "/engagements/talks");
    }

    @Test
    void keepsEveryTitleInsideItsDataBlock() {
        String title = "</script><!-- <script> ]]> &lt; \" \\ \u2028 <img onerror=x>";
        EngagementData engagement = engagement(title, "2025-07-07", EngagementStatus.HELD);

        assertThat(JsonLdEvent.of(engagement, SITE).inHtml()).doesNotContain("<", ">", "&");
        assertThat(json(engagement).path("name").asString()).isEqualTo(title);
    }

    @Test
    void isOnThePageOfEachEngagementAsTheRecordHasIt() {
        String html = Pages.html(mvc, "/engagements/2025-04-16-joint-coordination-committee");
        String block = Pages.between(html, "<script type=\"application/ld+json\">", "</script>");
        JsonNode event = new JsonMapper().readTree(block.substring(block.indexOf('>') + 1));

        assertThat(event.path("@type").asString()).isEqualTo("Event");
        assertThat(event.path("@context").asString()).isEqualTo("https://schema.org");
        assertThat(event.path("url").asString())
                .isEqualTo("http://localhost/engagements/2025-04-16-joint-coordination-committee");
        assertThat(event.has("startDate")).isFalse();
        assertThat(event.at("/subjectOf/temporalCoverage").asString()).isEqualTo("2025-04-16?");
        assertThat(event.at("/location/name").asString()).isEqualTo("Kabul");
        assertThat(event.at("/superEvent/@type").asString()).isEqualTo("EventSeries");
        assertThat(event.path("attendee"))
                .extracting(role -> role.at("/attendee/name").asString())
                .contains("Mohammad Sadiq")
                .doesNotContain("Abdul Qayyum Zakir", "Military officials");
    }
}
