package org.engagementtimeline.filter;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.engagementtimeline.web.BadRequestException;
import org.engagementtimeline.web.ParameterBinder;
import org.engagementtimeline.web.ValueSuggestions;

/**
 * A position on the timeline: the sort day and id of an engagement, which need not exist any more. A page that begins at a cursor
 * costs the same at any depth, and begins at the same engagement after the record has grown.
 */
public record Cursor(LocalDate sortDay, String id) {

    public static final String PATTERN = "^[0-9]{4}-[0-9]{2}-[0-9]{2}~[a-z0-9-]{1,80}$";

    private static final String SEPARATOR = "~";

    /** @throws BadRequestException if the text is not a valid cursor */
    public static Cursor of(String text) {
        return parse(ParameterBinder.NAME, text);
    }

    /**
     * @param parameter the name of the parameter, for the message
     * @throws BadRequestException if the text is not a valid cursor
     */
    public static Cursor parse(String parameter, String text) {
        try {
            if (text.matches("(?!0000)" + PATTERN.substring(1))) {
                int separator = text.indexOf(SEPARATOR);
                return new Cursor(LocalDate.parse(text.substring(0, separator)), text.substring(separator + 1));
            }
        } catch (DateTimeException noSuchDay) {
            // Refused like any other invalid text.
        }
        throw new BadRequestException("“" + ValueSuggestions.shortened(text) + "” is not a valid value of " + parameter
                + "; use the links between the pages.");
    }

    /** As it is written in an address. */
    @Override
    public String toString() {
        return sortDay + SEPARATOR + id;
    }
}
