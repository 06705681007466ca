package org.engagementtimeline.domain;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A record as others point to it.
 *
 * @param id the last part of its address
 * @param name what it is called
 */
public record Reference(String id, String name) {

    /** The names of several by their ids, in the same order. */
    public static Map<String, String> namesById(List<Reference> several) {
        Map<String, String> names = new LinkedHashMap<>();
        several.forEach(each -> names.put(each.id(), each.name()));
        return names;
    }

    /** The names of several, as in "Pakistan, Afghanistan and China". */
    public static String names(List<Reference> several) {
        int last = several.size() - 1;
        return last < 1
                ? several.stream().map(Reference::name).findFirst().orElse("")
                : several.stream().limit(last).map(Reference::name).collect(joining(", ")) + " and "
                        + several.get(last).name();
    }
}
