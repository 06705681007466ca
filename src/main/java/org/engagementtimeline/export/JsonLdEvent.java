package org.engagementtimeline.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engagementtimeline.domain.EngagementStatus;
import org.engagementtimeline.domain.Reference;
import org.jspecify.annotations.Nullable;

/**
 * An engagement as a <a href="https://schema.org/Event">schema.org Event</a>, no surer than it is: a start and an end only
 * where they are days, an attendee only where a source shows the person there. What the vocabulary can not say of an event,
 * it says of the page about it: the date as ISO 8601-2 writes it, what is not certain, and the sources.
 *
 * @param attendee each in the role and office held there, as schema.org's Role puts it
 * @param superEvent the mechanism, as the series of its sessions
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record JsonLdEvent(
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
        List<Role> attendee,
        List<Thing> about,
        List<Thing> keywords,
        Page subjectOf) {

    private static final Pattern DAYS = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:/(\\d{4}-\\d{2}-\\d{2}))?");

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
     * @param temporalCoverage the event's date in EDTF
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Page(
            @JsonProperty("@type") String type,
            @JsonProperty("@id") String id,
            Optional<String> description,
            String temporalCoverage,
            List<Thing> citation) {}

    /** @param site what the site's addresses begin with */
    public static JsonLdEvent of(EngagementData engagement, String site) {
        String page = site + "/engagements/" + engagement.id();
        Matcher days = DAYS.matcher(engagement.date().is().edtf());
        boolean certain = days.matches();
        return new JsonLdEvent(
                "Event",
                page + "#event",
                page,
                engagement.title(),
                engagement.summary().is(),
                certain ? Optional.of(days.group(1)) : Optional.empty(),
                certain ? Optional.ofNullable(days.group(2)) : Optional.empty(),
                status(engagement.standing()),
                engagement
                        .place()
                        .map(place -> new Thing("Place", null, place.is().name(), null)),
                engagement.mechanism().map(mechanism -> onRecord("EventSeries", site + "/mechanisms/", mechanism.is())),
                engagement.delegations().stream()
                        .flatMap(side -> side.attendance().stream()
                                .filter(delegate -> !delegate.expected())
                                .flatMap(delegate -> delegate.person().stream()
                                        .map(person ->
                                                role(side, delegate, onRecord("Person", site + "/people/", person)))))
                        .toList(),
                engagement.topics().stream()
                        .map(topic -> new Thing(
                                "Thing",
                                null,
                                topic.is().name(),
                                site + "/?topic=" + topic.is().id()))
                        .toList(),
                List.of(
                        word(engagement.kind().is(), site + "/about#kind-"),
                        word(engagement.status().is(), site + "/about#status-")),
                new Page(
                        "WebPage",
                        page,
                        Optional.of(String.join("; ", engagement.doubts())).filter(doubts -> !doubts.isEmpty()),
                        engagement.date().is().edtf(),
                        engagement.sources().stream()
                                .map(source -> onRecord("CreativeWork", site + "/sources/", source))
                                .toList()));
    }

    /** That it was held needs no status: schema.org has no other word for it than for what is scheduled. */
    private static Optional<String> status(EngagementStatus status) {
        return switch (status) {
            case ANNOUNCED -> Optional.of("https://schema.org/EventScheduled");
            case POSTPONED -> Optional.of("https://schema.org/EventPostponed");
            case CANCELLED -> Optional.of("https://schema.org/EventCancelled");
            case HELD, UNDER_WAY -> Optional.empty();
        };
    }

    private static Thing onRecord(String type, String addresses, Reference thing) {
        return new Thing(type, addresses + thing.id(), thing.name(), null);
    }

    private static Thing word(String term, String anchors) {
        return new Thing("DefinedTerm", null, term.replace('-', ' '), anchors + term);
    }

    private static Role role(EngagementData.Side side, EngagementData.Delegate delegate, Thing person) {
        return new Role(
                "Role",
                delegate.office().map(Reference::name).orElse(delegate.role()),
                delegate.role() + ", for " + side.party().name(),
                person);
    }

    public String inHtml() {
        return JsonLd.inHtml(this);
    }
}
