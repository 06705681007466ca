package org.engagementtimeline.filter;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.engagementtimeline.web.Link;
import org.springframework.util.StringUtils;

/**
 * What one facet offers under the present filter, its own choice left aside: the values that select something, and those
 * chosen.
 *
 * @param more whether there are values besides these, less frequent ones
 * @param any the address that leaves this facet unrestricted
 */
public record FacetOptions(Facet facet, List<Option> options, boolean more, String any) {

    /**
     * A value of a facet.
     *
     * @param count how many records have it among those that the other facets select
     * @param address the address that chooses it, or leaves it where it is chosen
     */
    public record Option(String id, String name, long count, boolean chosen, String address) {

        public String label() {
            return StringUtils.capitalize(name);
        }
    }

    /**
     * @param names what to call the values, in the order in which they are offered
     * @param counts how many records have each, as if nothing were chosen in this facet; none where a value is missing
     */
    static FacetOptions of(
            Facet facet, Filter filter, Map<String, String> names, Map<String, Long> counts, boolean more) {
        Link link = filter.link();
        String parameter = facet.parameter();
        Set<String> chosen = link.values(parameter);
        return new FacetOptions(
                facet,
                names.entrySet().stream()
                        .filter(name -> counts.getOrDefault(name.getKey(), 0L) > 0 || chosen.contains(name.getKey()))
                        .map(name -> new Option(
                                name.getKey(),
                                name.getValue(),
                                counts.getOrDefault(name.getKey(), 0L),
                                chosen.contains(name.getKey()),
                                link.toggle(parameter, name.getKey()).toString()))
                        .toList(),
                more,
                link.without(parameter).toString());
    }

    public List<Option> chosen() {
        return options.stream().filter(Option::chosen).toList();
    }

    /** What is chosen in any of the facets. */
    public static List<FilterChip> chips(List<FacetOptions> facets) {
        return facets.stream()
                .flatMap(each -> each.chosen().stream()
                        .map(option -> new FilterChip(each.facet.title(), option.name(), option.address())))
                .toList();
    }
}
