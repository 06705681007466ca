package org.engagementtimeline.filter;

import java.time.LocalDate;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.edtf.EdtfException;
import org.engagementtimeline.web.BadRequestException;
import org.engagementtimeline.web.ParameterBinder;
import org.jspecify.annotations.Nullable;

/**
 * A limit of a filter by date: a year, a month or a day.
 *
 * @param text as in the address: 2025, 2025-04 or 2025-04-16
 */
public record Day(String text, EdtfDate date) {

    static final String PATTERN = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$";

    /**
     * Called by {@link ParameterBinder} through Spring's object converter.
     *
     * @throws BadRequestException if the text is not a date of the calendar
     */
    public static Day of(String text) {
        try {
            if (text.matches(PATTERN)) {
                return new Day(text, EdtfDate.parse(text));
            }
        } catch (EdtfException impossible) {
            // Refused like any other invalid text.
        }
        throw new BadRequestException("“" + ParameterBinder.VALUE + "” is not a valid " + ParameterBinder.NAME
                + "; write a year, month or day, such as 2025, 2025-04 or 2025-04-16.");
    }

    /** @throws BadRequestException if the second is before the first */
    static void refuseReversed(@Nullable Day from, @Nullable Day to) {
        if (from != null && to != null && to.last().isBefore(from.first())) {
            throw new BadRequestException("The start date must come before the end date; here they are " + from.words()
                    + " and " + to.words() + ".");
        }
    }

    public LocalDate first() {
        return date.sortDay();
    }

    public LocalDate last() {
        return date.latest().orElseThrow();
    }

    public String words() {
        return date.inWords();
    }

    @Override
    public String toString() {
        return text;
    }
}
