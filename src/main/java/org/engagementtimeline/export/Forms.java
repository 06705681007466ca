package org.engagementtimeline.export;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.engagementtimeline.filter.TimelineFilter;

/**
 * The other forms of what a page shows, by what a reader does with them.
 *
 * @param purpose in a word, as in "Cite"
 */
public record Forms(String purpose, List<Form> forms) {

    /** One form and where it is. */
    public record Form(String title, String mediaType, String address) {}

    /** Of the engagements of a filter. */
    public static List<Forms> of(TimelineFilter filter) {
        return of(format -> format.address(filter));
    }

    /** Of one engagement. */
    public static List<Forms> of(String engagement) {
        return of(format -> format.address(engagement));
    }

    private static List<Forms> of(Function<Format, String> address) {
        return Arrays.stream(Format.values())
                .collect(groupingBy(
                        Format::purpose,
                        LinkedHashMap::new,
                        mapping(
                                format -> new Form(format.title(), format.mediaType(), address.apply(format)),
                                toList())))
                .entrySet()
                .stream()
                .map(purpose -> new Forms(purpose.getKey(), purpose.getValue()))
                .toList();
    }
}
