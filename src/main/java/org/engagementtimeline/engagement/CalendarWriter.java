package org.engagementtimeline.engagement;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.LinkRel;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Created;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Link;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import org.engagementtimeline.domain.EngagementDetails;
import org.engagementtimeline.domain.EngagementFacts;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.evidence.CitedSource;
import org.engagementtimeline.evidence.DataSet;
import org.engagementtimeline.evidence.Licence;
import org.engagementtimeline.representation.FileInfo;
import org.engagementtimeline.representation.Format;
import org.engagementtimeline.representation.FormatWriter;
import org.engagementtimeline.vocabulary.EngagementStatus;
import org.springframework.stereotype.Component;

/**
 * Writes engagements as all-day events (RFC 5545). A calendar knows only days: an event takes all days that its date may
 * mean, its description says how certain the date is, and X-EDTF keeps the date itself. What has no last day is left out.
 */
@Component
class CalendarWriter implements FormatWriter<EngagementDetails> {

    /** A sequence counts the seconds from here to the last change, so that it grows with each change. It lasts until 2068. */
    private static final Instant BEGINNING = Instant.parse("2000-01-01T00:00:00Z");

    private static final int LONGEST_TITLE = 80;

    /**
     * A calendar has at least one component (RFC 5545, 3.6). In one without events it is a time zone, which shows nothing.
     */
    private static final List<String> TIME_ZONE = List.of(
            "BEGIN:VTIMEZONE",
            "TZID:Etc/UTC",
            "BEGIN:STANDARD",
            "DTSTART:19700101T000000",
            "TZOFFSETFROM:+0000",
            "TZOFFSETTO:+0000",
            "END:STANDARD",
            "END:VTIMEZONE");

    @Override
    public Format format() {
        return Format.ICALENDAR;
    }

    @Override
    public void write(FileInfo info, Iterator<? extends EngagementDetails> engagements, OutputStream out)
            throws IOException {
        Writer file = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        write(head(info), file);
        boolean empty = true;
        while (engagements.hasNext()) {
            Optional<VEvent> event = event(info, engagements.next());
            if (event.isPresent()) {
                write(List.of(event.get().toString().split("\r\n")), file);
                empty = false;
            }
        }
        if (empty) {
            write(TIME_ZONE, file);
        }
        file.write(ContentLine.folded("END:VCALENDAR"));
        file.flush();
    }

    private static void write(List<String> lines, Writer file) throws IOException {
        for (String line : lines) {
            file.write(ContentLine.folded(line));
        }
    }

    private static List<String> head(FileInfo info) {
        return List.of(
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//Engagement Timeline//EN",
                "CALSCALE:GREGORIAN",
                "X-WR-CALNAME:" + escaped(info.dataSet().title() + ": " + info.title()),
                "X-WR-CALDESC:" + escaped(description(info.dataSet())),
                "DESCRIPTION:" + escaped(description(info.dataSet())),
                "URL:" + info.site() + info.page());
    }

    /** Of the calendar as a whole (RFC 7986), which many programs read only under an older name. */
    private static String description(DataSet dataSet) {
        return Stream.of(
                        Optional.of("Data set " + dataSet.edition()),
                        dataSet.publisher().map(name -> "Published by " + name),
                        dataSet.licence().map(licence -> "Licence: " + licence.name()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(". ", "", "."));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(",", "\\,")
                .replace(";", "\\;")
                .replaceAll("\\s+", " ");
    }

    static Optional<VEvent> event(FileInfo info, EngagementDetails engagement) {
        EdtfDate date = engagement.facts().date().value();
        return date.earliest().flatMap(first -> date.latest().map(last -> event(info, engagement, first, last)));
    }

    private static VEvent event(FileInfo info, EngagementDetails engagement, LocalDate first, LocalDate last) {
        EngagementFacts facts = engagement.facts();
        Instant changed = engagement.recordDates().changedBy(info.dataSet().loadedAt());
        VEvent event = new VEvent(false);
        event.add(new Uid(engagement.id() + "@engagement-timeline"));
        event.add(new DtStamp(changed));
        engagement.recordDates().created().map(Created::new).ifPresent(event::add);
        event.add(new LastModified(changed));
        event.add(new Sequence((int) ChronoUnit.SECONDS.between(BEGINNING, changed)));
        event.add(new DtStart<>(first));
        event.add(new DtEnd<>(last.plusDays(1)));
        event.add(new Summary(title(engagement)));
        event.add(new Description(description(info, engagement)));
        facts.place().ifPresent(place -> event.add(new Location(place.value().name())));
        event.add(new Url(URI.create(info.address("engagements", engagement.id()))));
        event.add(status(facts));
        event.add(ImmutableTransp.TRANSPARENT);
        List<String> categories = new ArrayList<>();
        facts.mechanism()
                .ifPresent(mechanism -> categories.add(mechanism.value().name()));
        engagement.topics().forEach(topic -> categories.add(topic.value().name()));
        if (!categories.isEmpty()) {
            event.add(new Categories(new TextList(categories.toArray(String[]::new))));
        }
        info.dataSet().licence().ifPresent(licence -> event.add(licence(licence)));
        event.add(new XProperty("X-EDTF", facts.date().value().toString()));
        return event;
    }

    /** RFC 9253 has links of what is in a calendar, and not of the calendar itself. */
    private static Link licence(Licence licence) {
        return new Link(new ParameterList(List.of(new LinkRel("license"), Value.URI)), licence.address());
    }

    /** "Announced: …" for what is not known to have been held, "≈ …" for a date that is not certain to the day. */
    private static String title(EngagementDetails engagement) {
        EngagementStatus status = engagement.facts().status().value();
        String mark = status != EngagementStatus.HELD
                ? status.words().substring(0, 1).toUpperCase(Locale.ROOT)
                        + status.words().substring(1) + ": "
                : engagement.facts().date().value().toTheDay() ? "" : "≈ ";
        String title = mark + engagement.title();
        return title.length() <= LONGEST_TITLE
                ? title
                : title.substring(0, LONGEST_TITLE - 2).replaceFirst("\\W*\\s\\S*$", "") + " …";
    }

    private static String description(FileInfo info, EngagementDetails engagement) {
        List<String> lines = new ArrayList<>();
        lines.add(engagement.facts().description());
        lines.add("Date: " + engagement.facts().date().value().words() + ".");
        if (!engagement.doubts().isEmpty()) {
            lines.add("Not certain: " + String.join("; ", engagement.doubts()) + ".");
        }
        engagement
                .delegations()
                .forEach(delegation -> delegation
                        .leader()
                        .ifPresent(leader -> lines.add(delegation.party().name() + ": " + leader.words() + ".")));
        lines.add("Sources: "
                + engagement.sources().stream().map(CitedSource::label).collect(Collectors.joining("; ")) + ".");
        lines.add("Data set " + info.dataSet().edition() + ".");
        return String.join("\n", lines);
    }

    private static Status status(EngagementFacts facts) {
        return switch (facts.status().value()) {
            case HELD ->
                facts.date().value().toTheDay() ? ImmutableStatus.VEVENT_CONFIRMED : ImmutableStatus.VEVENT_TENTATIVE;
            case UNDER_WAY, ANNOUNCED, POSTPONED -> ImmutableStatus.VEVENT_TENTATIVE;
            case CANCELLED -> ImmutableStatus.VEVENT_CANCELLED;
        };
    }
}
