package org.engagementtimeline.representation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.engagementtimeline.web.BadRequestException;
import org.engagementtimeline.web.ValueSuggestions;

/** A format of files; its extension ends the address of every file in it. */
public enum Format {
    CSV("csv", "text/csv", "CSV", "Download", true),
    JSON("json", "application/json", "JSON", "Download", false),
    JSON_LD("jsonld", "application/ld+json", "JSON-LD", "Download", false),
    ICALENDAR("ics", "text/calendar", "iCalendar", "Subscribe", true),
    ATOM("atom", "application/atom+xml", "Atom", "Subscribe", false),
    BIBTEX("bib", "application/x-bibtex", "BibTeX", "Cite", true),
    RIS("ris", "application/x-research-info-systems", "RIS", "Cite", true),
    CSL_JSON("csl", "application/vnd.citationstyles.csl+json", "CSL-JSON", "Cite", true);

    private final String extension;
    private final String mediaType;
    private final String title;
    private final String purpose;
    private final boolean attachment;

    Format(String extension, String mediaType, String title, String purpose, boolean attachment) {
        this.extension = extension;
        this.mediaType = mediaType;
        this.title = title;
        this.purpose = purpose;
        this.attachment = attachment;
    }

    /** @throws BadRequestException if the extension is none of these formats', saying which there are */
    static Format of(String extension, List<Format> formats) {
        return formats.stream()
                .filter(format -> format.extension.equals(extension))
                .findFirst()
                .orElseThrow(() -> ValueSuggestions.refused(
                        "format",
                        extension,
                        formats.stream().map(Format::extension).toList()));
    }

    @JsonValue
    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    public String title() {
        return title;
    }

    /** What a reader does with it, in a word. */
    String purpose() {
        return purpose;
    }

    /** Whether a browser saves it rather than shows it (RFC 6266). */
    boolean attachment() {
        return attachment;
    }

    /** The address of a file with the same content: the extension ends the path. */
    String beside(String address) {
        int query = address.indexOf('?');
        return query < 0
                ? address + "." + extension
                : address.substring(0, query) + "." + extension + address.substring(query);
    }
}
