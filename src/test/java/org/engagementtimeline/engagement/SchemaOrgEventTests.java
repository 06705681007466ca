package org.engagementtimeline.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.engagementtimeline.domain.DelegationDetails.AttendanceDetails;
import org.engagementtimeline.domain.EngagementDetails;
import org.engagementtimeline.domain.EngagementFacts.MechanismReference;
import org.engagementtimeline.domain.Reference;
import org.engagementtimeline.evidence.CitedValue;
import org.engagementtimeline.evidence.Evidence;
import org.engagementtimeline.vocabulary.EngagementStatus;
import org.engagementtimeline.vocabulary.Presence;
import org.engagementtimeline.vocabulary.Role;
import org.engagementtimeline.web.Pages;
import org.jspecify.annotations.Nullable;
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
class SchemaOrgEventTests {

    private static final String SITE = "https://timeline.example.org";

    @Autowired
    private MockMvcTester mvc;

    private static EngagementDetails engagement(
            String title, String edtf, EngagementStatus status, AttendanceDetails... attendance) {
        return Samples.engagement(
                "talks",
                title,
                Samples.facts(
                        edtf,
                        status,
                        new CitedValue<>(
                                new MechanismReference("channel", "Channel", "Channel", 0),
                                new Evidence(Samples.EVIDENCE.citations(), null, "named later")),
                        Optional.empty(),
                        Optional.empty(),
                        "They met."),
                attendance);
    }

    private static JsonNode json(EngagementDetails engagement) {
        return new JsonMapper().readTree(SchemaOrgEvent.of(engagement, SITE).inHtml());
    }

    private static JsonNode dated(String edtf) {
        return json(engagement("Talks", edtf, EngagementStatus.HELD));
    }

    /** An event has no such dates; the page about it has. */
    @Test
    void saysOfThePageWhenItsRecordWasPublishedAndModified() {
        JsonNode event =
                json(Samples.dated(Samples.held("2025-07-07"), "2026-01-02T03:04:05Z", "2026-02-03T04:05:06Z"));

        assertThat(event.at("/subjectOf/datePublished").asString()).isEqualTo("2026-01-02T03:04:05Z");
        assertThat(event.at("/subjectOf/dateModified").asString()).isEqualTo("2026-02-03T04:05:06Z");
        assertThat(event.propertyNames()).doesNotContain("datePublished", "dateModified");
        assertThat(dated("2025-07-07").get("subjectOf").propertyNames())
                .doesNotContain("datePublished", "dateModified");
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
        "ANNOUNCED, http://schema.org/EventScheduled",
        "POSTPONED, http://schema.org/EventPostponed",
        "CANCELLED, http://schema.org/EventCancelled"
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
                        attendance("zahid", null, Role.HEAD, Presence.ATTENDED),
                        attendance("noor", null, Role.MEMBER, Presence.EXPECTED),
                        attendance(null, "Military officials", Role.MEMBER, Presence.ATTENDED)))
                .path("attendee");

        assertThat(attendee).hasSize(1);
        assertThat(attendee.at("/0/attendee/@id").asString()).isEqualTo(SITE + "/people/zahid");
        assertThat(attendee.at("/0/roleName").asString()).isEqualTo("head");
        assertThat(attendee.at("/0/description").asString()).isEqualTo("head, for North");
    }

    private static AttendanceDetails attendance(
            @Nullable String id, @Nullable String group, Role role, Presence presence) {
        return new AttendanceDetails(
                Optional.ofNullable(id).map(known -> new Reference(known, known)),
                Optional.ofNullable(group),
                Optional.empty(),
                role,
                presence,
                Samples.EVIDENCE);
    }

    @Test
    void tellsOnThePageAboutItWhatIsNotCertainAndWhoSaysSo() {
        JsonNode page = json(engagement("Talks", "2025-07?", EngagementStatus.ANNOUNCED))
                .path("subjectOf");

        assertThat(page.path("description").asString()).isEqualTo("announced only; date uncertain; mechanism inferred");
        assertThat(page.at("/citation/0/@id").asString()).isEqualTo(SITE + "/sources/article");
        assertThat(page.at("/citation/0/name").asString()).isEqualTo("The Article, 1 July 2025");
        assertThat(page.path("@id").asString()).isEqualTo(SITE + "/engagements/talks");
    }

    @Test
    void keepsEveryTitleInsideItsDataBlock() {
        String title = "</script><!-- <script> ]]> &lt; \" \\ \u2028 <img onerror=x>";
        EngagementDetails engagement = engagement(title, "2025-07-07", EngagementStatus.HELD);

        assertThat(SchemaOrgEvent.of(engagement, SITE).inHtml()).doesNotContain("<", ">", "&");
        assertThat(json(engagement).path("name").asString()).isEqualTo(title);
    }

    @Test
    void isOnThePageOfEachEngagementAsTheRecordHasIt() {
        String html = Pages.html(mvc, "/engagements/2025-04-16-joint-coordination-committee");
        String block = Pages.between(html, "<script type=\"application/ld+json\">", "</script>");
        JsonNode event = new JsonMapper().readTree(block.substring(block.indexOf('>') + 1));

        assertThat(event.path("@type").asString()).isEqualTo("Event");
        assertThat(event.at("/@context/@vocab").asString()).isEqualTo("http://schema.org/");
        assertThat(event.path("url").asString())
                .isEqualTo("http://localhost/engagements/2025-04-16-joint-coordination-committee");
        assertThat(event.has("startDate")).isFalse();
        assertThat(event.at("/subjectOf/temporalCoverage").asString()).isEqualTo("2025-04-16?");
        assertThat(event.at("/location/name").asString()).isEqualTo("Kabul");
        assertThat(event.at("/superEvent/@type").asString()).isEqualTo("EventSeries");
        assertThat(event.path("attendee"))
                .extracting(role -> role.at("/attendee/name").asString())
                .doesNotContain("Mohammad Sadiq", "Abdul Qayyum Zakir", "Military officials");
    }
}
