package org.engagementtimeline.filter;

import java.time.LocalDate;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.edtf.EdtfException;
import org.engagementtimeline.web.BadRequestException;
import org.engagementtimeline.web.Choices;

/**
 * A bound in time as a reader writes it: a year, a month or a day.
 *
 * @param text as in the address: 2025, 2025-04 or 2025-04-16
 */
public record Day(String text, EdtfDate date) {

    static Day parse(String parameter, String text) {
        if (!text.matches("[0-9]{4}(-[0-9]{2}){0,2}")) {
            throw refused(parameter, text);
        }
        try {
            return new Day(text, EdtfDate.parse(text));
        } catch (EdtfException impossible) {
            throw refused(parameter, text);
        }
    }

    private static BadRequestException refused(String parameter, String text) {
        return new BadRequestException("“" + Choices.shortened(text) + "” is no date for " + parameter
                + "; write a year, a month or a day, as 2025, 2025-04 or 2025-04-16.");
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
}
