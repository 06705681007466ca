package org.engagementtimeline.representation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.engagementtimeline.web.Alternate;
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

    /** Whether a browser saves it rather than shows it (RFC 6266). */
    boolean attachment() {
        return attachment;
    }

    /** The links to the files of what a page shows, by what a reader does with them. */
    public static Map<String, List<Alternate>> byPurpose(String address) {
        return Stream.of(values())
                .collect(groupingBy(
                        format -> format.purpose,
                        LinkedHashMap::new,
                        mapping(format -> format.link(address), toList())));
    }

    /** @param address without a format, such as /engagements?kind=visit */
    public static List<Alternate> links(List<Format> formats, String address) {
        return formats.stream().map(format -> format.link(address)).toList();
    }

    private Alternate link(String address) {
        return new Alternate(title, mediaType, beside(address));
    }

    /** The address of a file with the same content: the extension ends the path. */
    String beside(String address) {
        int query = address.indexOf('?');
        return query < 0
                ? address + "." + extension
                : address.substring(0, query) + "." + extension + address.substring(query);
    }
}
