package org.engagementtimeline.engagement;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.engagementtimeline.domain.DelegationDetails.AttendanceDetails;
import org.engagementtimeline.domain.EngagementDetails;
import org.engagementtimeline.domain.EngagementFacts;
import org.engagementtimeline.domain.Reference;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.evidence.CitedValue;
import org.engagementtimeline.representation.SchemaOrg;
import org.engagementtimeline.vocabulary.EngagementStatus;
import org.jspecify.annotations.Nullable;

/**
 * An engagement as a <a href="http://schema.org/Event">schema.org Event</a>, no surer than it is: a start and an end only
 * where they are days, an attendee only where a source shows the person there. What the vocabulary cannot say of an event,
 * it says of the page about it: the date in EDTF, what is not certain, and the sources.
 *
 * @param attendee each in the role and office held there, as schema.org's Role puts it
 * @param superEvent the mechanism, as the series of its sessions
 * @param organizer the parties that met
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record SchemaOrgEvent(
        @JsonProperty("@type") String type,
        @JsonProperty("@id") String id,
        String url,
        String name,
        String description,
        Optional<String> startDate,
        Optional<String> endDate,
        Optional<String> eventStatus,
        Optional<Thing> location,
        Optional<Thing> superEvent,
        List<Thing> organizer,
        List<Role> attendee,
        List<Thing> about,
        List<Thing> keywords,
        Page subjectOf) {

    /** Anything with a name; its id where it is on record, its address where it has one. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Thing(
            @JsonProperty("@type") String type,
            @JsonProperty("@id") @Nullable String id,
            String name,
            @Nullable String url) {}

    /** @param roleName the office held then or, where none is told, what the person did */
    public record Role(@JsonProperty("@type") String type, String roleName, String description, Thing attendee) {}

    /**
     * The page about the event.
     *
     * @param description what of the event is not certain
     * @param datePublished when the record of the event was first released, and {@code dateModified} when a change of it was
     * @param temporalCoverage the event's date in EDTF
     * @param isPartOf the data set, by its id
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Page(
            @JsonProperty("@type") String type,
            @JsonProperty("@id") String id,
            Optional<String> description,
            Optional<Instant> datePublished,
            Optional<Instant> dateModified,
            String temporalCoverage,
            List<Thing> citation,
            Thing isPartOf) {}

    /** @param site what the site's addresses begin with */
    public static SchemaOrgEvent of(EngagementDetails engagement, String site) {
        String page = site + "/engagements/" + engagement.id();
        EngagementFacts facts = engagement.facts();
        EdtfDate date = facts.date().value();
        return new SchemaOrgEvent(
                "Event",
                page + "#event",
                page,
                engagement.title(),
                facts.description(),
                date.earliest().filter(any -> date.toTheDay()).map(LocalDate::toString),
                date.latest().filter(any -> date.toTheDay() && date.lasts()).map(LocalDate::toString),
                status(facts.status().value()),
                facts.place()
                        .map(place -> new Thing("Place", null, place.value().name(), null)),
                facts.mechanism()
                        .map(CitedValue::value)
                        .map(mechanism -> new Thing(
                                "EventSeries", site + "/mechanisms/" + mechanism.id(), mechanism.name(), null)),
                engagement.delegations().stream()
                        .map(delegation -> new Thing(
                                "Country",
                                null,
                                delegation.party().name(),
                                site + "/?party=" + delegation.party().id()))
                        .toList(),
                attendees(engagement, site),
                engagement.topics().stream()
                        .map(CitedValue::value)
                        .map(topic -> new Thing("Thing", null, topic.name(), site + "/?topic=" + topic.id()))
                        .toList(),
                List.of(
                        word(facts.kind().value().term(), site + "/about#kind-"),
                        word(facts.status().value().term(), site + "/about#status-")),
                new Page(
                        "WebPage",
                        page,
                        Optional.of(String.join("; ", engagement.doubts())).filter(doubts -> !doubts.isEmpty()),
                        engagement.recordDates().created(),
                        engagement.recordDates().changed(),
                        date.toString(),
                        engagement.sources().stream()
                                .map(source -> new Thing(
                                        "CreativeWork", site + "/sources/" + source.source(), source.label(), null))
                                .toList(),
                        new Thing("Dataset", site + "/about#data-set", "Engagement Timeline", null)));
    }

    private static List<Role> attendees(EngagementDetails engagement, String site) {
        return engagement.delegations().stream()
                .flatMap(delegation -> delegation.attendance().stream()
                        .filter(AttendanceDetails::attended)
                        .flatMap(attendance -> attendance.person().stream()
                                .map(person -> new Role(
                                        "Role",
                                        attendance
                                                .office()
                                                .map(Reference::name)
                                                .orElse(attendance.role().words()),
                                        attendance.role().words() + ", for "
                                                + delegation.party().name(),
                                        new Thing("Person", site + "/people/" + person.id(), person.name(), null)))))
                .toList();
    }

    /** That it was held needs no status: schema.org has no other word for it than for what is scheduled. */
    private static Optional<String> status(EngagementStatus status) {
        return switch (status) {
            case ANNOUNCED -> Optional.of("http://schema.org/EventScheduled");
            case POSTPONED -> Optional.of("http://schema.org/EventPostponed");
            case CANCELLED -> Optional.of("http://schema.org/EventCancelled");
            case HELD, UNDER_WAY -> Optional.empty();
        };
    }

    private static Thing word(String term, String anchors) {
        return new Thing("DefinedTerm", null, term.replace('-', ' '), anchors + term);
    }

    public String inHtml() {
        return SchemaOrg.inHtml(this);
    }
}
