package org.engagementtimeline.export;

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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import org.engagementtimeline.domain.EngagementStatus;
import org.springframework.stereotype.Component;

/**
 * Writes engagements as all-day events of RFC 5545. A calendar knows only days: an event takes all days that its date may
 * mean, its title says how certain the date is and what it is where it is no day, and X-EDTF keeps the date itself.
 */
@Component
class ICalendarWriter implements EngagementWriter {

    /** A sequence counts from here, in minutes, so that a later revision of the record always has a higher one. */
    private static final Instant BEGINNING = Instant.parse("2020-01-01T00:00:00Z");

    /** The dates that a calendar shows as they are, but for how certain they are: a day, or one to another. */
    private static final Pattern DAYS = Pattern.compile("[0-9-]{10}[?~%]?(/[0-9-]{10}[?~%]?)?");

    @Override
    public Format format() {
        return Format.ICS;
    }

    @Override
    public void write(Publication publication, Iterator<EngagementData> engagements, OutputStream out)
            throws IOException {
        Writer file = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        for (String line : List.of(
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//Engagement Timeline//EN",
                "CALSCALE:GREGORIAN",
                "X-WR-CALNAME:" + escaped(publication.dataSet().title() + ": " + publication.summary()))) {
            file.write(ContentLine.folded(line));
        }
        while (engagements.hasNext()) {
            for (String line : event(publication, engagements.next()).toString().split("\r\n")) {
                file.write(ContentLine.folded(line));
            }
        }
        file.write(ContentLine.folded("END:VCALENDAR"));
        file.flush();
    }

    private static String escaped(String text) {
        return new Summary(text)
                .getValue()
                .replace("\\", "\\\\")
                .replace(",", "\\,")
                .replace(";", "\\;");
    }

    static VEvent event(Publication publication, EngagementData engagement) {
        LocalDate first = engagement.edtf().sortDay();
        LocalDate last = engagement
                .edtf()
                .earliest()
                .flatMap(day -> engagement.edtf().latest())
                .orElse(first);
        VEvent event = new VEvent(false);
        event.add(new Uid(engagement.id() + "@engagement-timeline"));
        event.add(new DtStamp(publication.dataSet().loadedAt()));
        event.add(new LastModified(publication.dataSet().loadedAt()));
        event.add(new Sequence((int)
                ChronoUnit.MINUTES.between(BEGINNING, publication.dataSet().loadedAt())));
        event.add(new DtStart<>(first));
        event.add(new DtEnd<>(last.plusDays(1)));
        event.add(new Summary(summary(engagement)));
        event.add(new Description(description(publication, engagement)));
        engagement.place().ifPresent(place -> event.add(new Location(place.is().name())));
        event.add(new Url(URI.create(publication.address(engagement))));
        event.add(status(engagement.standing()));
        event.add(ImmutableTransp.TRANSPARENT);
        List<String> categories = new ArrayList<>();
        engagement
                .mechanism()
                .ifPresent(mechanism -> categories.add(mechanism.is().name()));
        engagement.topics().forEach(topic -> categories.add(topic.is().name()));
        if (!categories.isEmpty()) {
            event.add(new Categories(new TextList(categories.toArray(String[]::new))));
        }
        event.add(new XProperty("X-EDTF", engagement.edtf().toString()));
        return event;
    }

    /** The title with what the calendar itself can not show: how certain it is, and a date that is no day nor several. */
    private static String summary(EngagementData engagement) {
        List<String> words = new ArrayList<>();
        if (!DAYS.matcher(engagement.edtf().toString()).matches()) {
            words.add(engagement.edtf().inWords());
        }
        words.addAll(engagement.doubts());
        return engagement.title() + (words.isEmpty() ? "" : " (" + String.join("; ", words) + ")");
    }

    private static String description(Publication publication, EngagementData engagement) {
        List<String> lines = new ArrayList<>();
        lines.add(engagement.summary().is());
        lines.add("Date: " + engagement.date().is().words() + ".");
        engagement
                .delegations()
                .forEach(side -> side.leader()
                        .ifPresent(leader -> lines.add(side.party().name() + ": " + leader.words() + ".")));
        lines.add("Sources: "
                + engagement.sources().stream().map(source -> source.name()).collect(Collectors.joining("; ")) + ".");
        lines.add("Data set " + publication.dataSet().edition() + ".");
        return String.join("\n", lines);
    }

    private static Status status(EngagementStatus status) {
        return switch (status) {
            case HELD, UNDER_WAY -> ImmutableStatus.VEVENT_CONFIRMED;
            case ANNOUNCED, POSTPONED -> ImmutableStatus.VEVENT_TENTATIVE;
            case CANCELLED -> ImmutableStatus.VEVENT_CANCELLED;
        };
    }
}
