package org.engagementtimeline.export;

import java.util.List;
import java.util.Map;
import org.engagementtimeline.filter.TimelineFilter;
import org.engagementtimeline.domain.Term;
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
        return of(term, List.of(values()));
    }

    private static Format of(String term, List<Format> formats) {
        return formats.stream()
                .filter(format -> format.term.equals(term))
                .findFirst()
                .orElseThrow(() -> Choices.refused(
                        "form", term, formats.stream().map(Format::term).toList()));
    }

    /** The forms of whatever is no engagement. */
    static List<Format> tables() {
        return List.of(CSV, JSON);
    }

    /** @throws BadRequestException when there is no such form of whatever is no engagement, saying which there are */
    static Format ofTables(String term) {
        return of(term, tables());
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

    /** Where what a page shows is in this form: the form's word ends the path. */
    String beside(String page) {
        int query = page.indexOf('?');
        return query < 0 ? page + "." + term : page.substring(0, query) + "." + term + page.substring(query);
    }

    /** Whether a browser saves it as a file rather than shows it. */
    boolean saved() {
        return saved;
    }
}
