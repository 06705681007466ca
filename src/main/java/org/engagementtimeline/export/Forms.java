package org.engagementtimeline.export;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.engagementtimeline.filter.TimelineFilter;
import org.engagementtimeline.web.Alternate;

/**
 * The other forms of what a page shows, by what a reader does with them.
 *
 * @param purpose in a word, as in "Cite"
 */
public record Forms(String purpose, List<Alternate> forms) {

    /** Of the engagements of a filter. */
    public static List<Forms> of(TimelineFilter filter) {
        return of(format -> format.address(filter));
    }

    /** All of them, whatever one does with them. */
    public static List<Alternate> all(List<Forms> purposes) {
        return purposes.stream().flatMap(purpose -> purpose.forms().stream()).toList();
    }

    /** Of one engagement. */
    public static List<Forms> of(String engagement) {
        return of(format -> format.address(engagement));
    }

    /** Of what a page shows that is no engagement: all records of one sort, those of a filter, or one. */
    public static List<Alternate> tables(String page) {
        return Format.tables().stream()
                .map(format -> new Alternate(format.title(), format.mediaType(), format.beside(page)))
                .toList();
    }

    /** Of the whole data set. */
    public static Alternate whole() {
        return new Alternate("The whole data set", Archive.MEDIA_TYPE, Archive.ADDRESS);
    }

    private static List<Forms> of(Function<Format, String> address) {
        return Arrays.stream(Format.values())
                .collect(groupingBy(
                        Format::purpose,
                        LinkedHashMap::new,
                        mapping(
                                format -> new Alternate(format.title(), format.mediaType(), address.apply(format)),
                                toList())))
                .entrySet()
                .stream()
                .map(purpose -> new Forms(purpose.getKey(), purpose.getValue()))
                .toList();
    }
}
