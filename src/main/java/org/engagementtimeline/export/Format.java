package org.engagementtimeline.export;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.engagementtimeline.filter.TimelineFilter;
import org.engagementtimeline.record.Term;
import org.engagementtimeline.web.BadRequestException;
import org.engagementtimeline.web.Choices;

/** The forms in which engagements leave the site; the word of each ends its addresses. */
public enum Format implements Term {
    CSV("csv", "text/csv", "CSV", "Download", true),
    JSON("json", "application/json", "JSON", "Download", false),
    JSONLD("jsonld", "application/ld+json", "JSON-LD", "Download", false),
    ICS("ics", "text/calendar", "iCalendar", "Subscribe", true),
    ATOM("atom", "application/atom+xml", "Atom", "Subscribe", false),
    BIB("bib", "application/x-bibtex", "BibTeX", "Cite", true),
    RIS("ris", "application/x-research-info-systems", "RIS", "Cite", true),
    CSL("csl", "application/vnd.citationstyles.csl+json", "CSL-JSON", "Cite", true);

    private final String term;
    private final String mediaType;
    private final String title;
    private final String purpose;
    private final boolean saved;

    Format(String term, String mediaType, String title, String purpose, boolean saved) {
        this.term = term;
        this.mediaType = mediaType;
        this.title = title;
        this.purpose = purpose;
        this.saved = saved;
    }

    /** @throws BadRequestException when there is no such form, saying which there are */
    static Format of(String term) {
        List<String> terms = Arrays.stream(values()).map(Format::term).toList();
        return Arrays.stream(values())
                .filter(format -> format.term.equals(term))
                .findFirst()
                .orElseThrow(() -> Choices.refused("form", term, terms));
    }

    @Override
    public String term() {
        return term;
    }

    public String mediaType() {
        return mediaType;
    }

    public String title() {
        return title;
    }

    /** What a reader does with it, in a word. */
    public String purpose() {
        return purpose;
    }

    /** Where the engagements of a filter are in this form. */
    public String address(TimelineFilter filter) {
        return address(filter, Map.of());
    }

    /** The same from a place on. */
    String address(TimelineFilter filter, Map<String, String> position) {
        return "/engagements." + term + filter.address(position).substring("/".length());
    }

    /** Where one engagement is in this form. */
    public String address(String engagement) {
        return "/engagements/" + engagement + "." + term;
    }

    /** Whether a browser saves it as a file rather than shows it. */
    boolean saved() {
        return saved;
    }
}
