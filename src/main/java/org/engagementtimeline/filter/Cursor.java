package org.engagementtimeline.filter;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.engagementtimeline.domain.Engagement;
import org.engagementtimeline.web.BadRequestException;
import org.engagementtimeline.web.ParameterBinder;
import org.engagementtimeline.web.ValueSuggestions;

/**
 * A position in the timeline, where one engagement is or was: the keys of the order, by day and, on a day, by id. A page
 * that begins there costs the same however far down it is, and stays where it is when the record grows.
 */
public record Cursor(LocalDate sortDay, String id) {

    public static final String PATTERN = "^[0-9]{4}-[0-9]{2}-[0-9]{2}~[a-z0-9-]{1,80}$";

    private static final String SEPARATOR = "~";

    /** @throws BadRequestException when this application has not made it */
    public static Cursor of(String text) {
        return parse(ParameterBinder.NAME, text);
    }

    /**
     * @param parameter by which the address has it
     * @throws BadRequestException when this application has not made it
     */
    public static Cursor parse(String parameter, String text) {
        try {
            if (text.matches("(?!0000)" + PATTERN.substring(1))) {
                int separator = text.indexOf(SEPARATOR);
                return new Cursor(LocalDate.parse(text.substring(0, separator)), text.substring(separator + 1));
            }
        } catch (DateTimeException noSuchDay) {
            // Refused like what does not even look like a cursor.
        }
        throw new BadRequestException("“" + ValueSuggestions.shortened(text) + "” is no place in the timeline for "
                + parameter + "; follow the links between its pages.");
    }

    public static Cursor of(Engagement engagement) {
        return new Cursor(engagement.sortDay(), engagement.id());
    }

    /** As an address has it. */
    @Override
    public String toString() {
        return sortDay + SEPARATOR + id;
    }
}
