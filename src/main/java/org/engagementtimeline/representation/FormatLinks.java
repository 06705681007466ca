package org.engagementtimeline.representation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import org.engagementtimeline.web.Alternate;

/**
 * The formats of what a page shows, by what a reader does with them.
 *
 * @param purpose in a word, such as "Cite"
 */
public record FormatLinks(String purpose, List<Alternate> formats) {

    /** @param address without a format, such as /engagements?kind=visit */
    public static List<FormatLinks> beside(String address, List<Format> formats) {
        return formats.stream()
                .collect(groupingBy(
                        Format::purpose, LinkedHashMap::new, mapping(format -> link(format, address), toList())))
                .entrySet()
                .stream()
                .map(purpose -> new FormatLinks(purpose.getKey(), purpose.getValue()))
                .toList();
    }

    /** The tables of a list, or of one thing in it. */
    public static List<Alternate> tables(String address) {
        return RecordCollection.TABLES.stream()
                .map(format -> link(format, address))
                .toList();
    }

    /** The whole data set. */
    public static Alternate archive() {
        return Archive.LINK;
    }

    /** All links, for every purpose. */
    public static List<Alternate> all(List<FormatLinks> purposes) {
        return purposes.stream().flatMap(purpose -> purpose.formats().stream()).toList();
    }

    private static Alternate link(Format format, String address) {
        return new Alternate(format.title(), format.mediaType(), format.beside(address));
    }
}
