package org.engagementtimeline.filter;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.engagementtimeline.vocabulary.Term;
import org.engagementtimeline.web.BadRequestException;
import org.engagementtimeline.web.ValueSuggestions;

/**
 * The values of the facets of a filter and what each is called.
 *
 * @param names by id, in the order in which pages show them
 */
public record FacetValues(Map<Facet, Map<String, String>> names) {

    static Map<String, String> of(Term[] terms) {
        return of(Arrays.asList(terms), Term::term, Term::words);
    }

    static <T> Map<String, String> of(List<T> values, Function<T, String> id, Function<T, String> name) {
        Map<String, String> names = new LinkedHashMap<>();
        values.forEach(value -> names.put(id.apply(value), name.apply(value)));
        return names;
    }

    public Map<String, String> of(Facet facet) {
        return names.getOrDefault(facet, Map.of());
    }

    public String name(Facet facet, String id) {
        return of(facet).getOrDefault(id, id);
    }

    /** @throws BadRequestException if the filter has an unknown value; the message lists the allowed ones */
    void refuseUnknown(Filter filter) {
        for (Facet facet : filter.facets()) {
            for (String value : filter.values(facet)) {
                if (!of(facet).containsKey(value)) {
                    throw ValueSuggestions.refused(facet.parameter(), value, of(facet));
                }
            }
        }
    }
}
