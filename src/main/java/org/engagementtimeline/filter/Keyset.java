package org.engagementtimeline.filter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.engagementtimeline.domain.Engagement;
import org.engagementtimeline.web.BadRequestException;
import org.engagementtimeline.web.Choices;
import org.engagementtimeline.web.Parameters;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.ScrollPosition.Direction;
import org.springframework.data.domain.Sort;
import org.springframework.util.MultiValueMap;

/**
 * Where a page of the timeline begins: after or before one engagement, by the keys of the order, so that a page costs
 * the same however far down it is and stays in place when the record grows.
 */
public record Keyset(LocalDate sortDay, String id, Direction direction) {

    private static final String SEPARATOR = "~";

    /** @throws BadRequestException when the address holds both, or one that this application has not made */
    public static Optional<Keyset> parse(MultiValueMap<String, String> parameters) {
        String after = Parameters.only(parameters, "after").orElse(null);
        String before = Parameters.only(parameters, "before").orElse(null);
        if (after != null && before != null) {
            throw new BadRequestException("A page of the timeline begins after or before an engagement, not both.");
        }
        return Optional.ofNullable(after != null ? of("after", after) : before != null ? of("before", before) : null);
    }

    /** @throws BadRequestException if the text is none that this application has made */
    public static Keyset after(String text) {
        return of("after", text);
    }

    private static Keyset of(String name, String text) {
        int separator = text.indexOf(SEPARATOR);
        LocalDate day = separator < 0 ? null : day(text.substring(0, separator));
        if (day == null || !text.substring(separator + 1).matches("[a-z0-9-]{1,80}")) {
            throw new BadRequestException("“" + Choices.shortened(text) + "” is no place in the timeline for " + name
                    + "; follow the links between its pages.");
        }
        return new Keyset(
                day, text.substring(separator + 1), name.equals("after") ? Direction.FORWARD : Direction.BACKWARD);
    }

    private static @Nullable LocalDate day(String text) {
        if (!text.matches("(?!0000)[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException notADay) {
            return null;
        }
    }

    public static Keyset of(Engagement engagement, Direction direction) {
        return new Keyset(engagement.sortDay(), engagement.id(), direction);
    }

    /** The one order of the timeline, by day and, on a day, by id. */
    public static Sort order(TimelineFilter filter) {
        Sort inTime = Sort.by("sortDay", "id");
        return filter.sort() == TimelineFilter.Sort.NEWEST ? inTime.descending() : inTime;
    }

    /** As an address carries it. */
    public String text() {
        return sortDay + SEPARATOR + id;
    }

    /** The same with its name. */
    public Map<String, String> parameter() {
        return Map.of(backwards() ? "before" : "after", text());
    }

    public boolean backwards() {
        return direction == Direction.BACKWARD;
    }
}
