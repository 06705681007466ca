package org.engagementtimeline.filter;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.web.Link;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/**
 * The options of one facet. A count says what a value would select if it were chosen: alone, or, where all chosen values must
 * apply, with the others.
 *
 * @param more whether there are other, less frequent values
 * @param any the address that leaves this facet unrestricted
 */
public record FacetOptions(Facet facet, List<Option> options, boolean more, String any) {

    /** A longer list is folded, and has a box to find a value in it. */
    private static final int MOST_UNFOLDED = 12;

    /**
     * A value of a facet.
     *
     * @param key the id of its link, unique on the page
     * @param label the name as a list shows it
     * @param count how many records it would select
     * @param address the address that selects it, or deselects it if it is selected
     */
    public record Option(String id, String key, String name, String label, long count, boolean chosen, String address) {

        /** Whether choosing it would leave nothing. */
        public boolean idle() {
            return count == 0 && !chosen;
        }
    }

    /**
     * @param names the names of the values, in the order of the page
     * @param counts how many records each value would select; 0 for a missing value
     */
    static FacetOptions of(
            Facet facet, Filter filter, Map<String, String> names, Map<String, Long> counts, boolean more) {
        Link link = filter.link();
        String parameter = facet.parameter();
        Set<String> chosen = link.values(parameter);
        return new FacetOptions(
                facet,
                names.entrySet().stream()
                        .map(name -> new Option(
                                name.getKey(),
                                parameter + "-" + name.getKey(),
                                name.getValue(),
                                StringUtils.capitalize(name.getValue()),
                                counts.getOrDefault(name.getKey(), 0L),
                                chosen.contains(name.getKey()),
                                link.toggle(parameter, name.getKey()).toString()))
                        .toList(),
                more,
                link.without(parameter).toString());
    }

    /** Those at the beginning, which are always shown. */
    public List<Option> unfolded() {
        return options.subList(0, Math.min(MOST_UNFOLDED, options.size()));
    }

    public List<Option> folded() {
        return options.subList(unfolded().size(), options.size());
    }

    public List<Option> foldedChosen() {
        return folded().stream().filter(Option::chosen).toList();
    }

    public List<Option> chosen() {
        return options.stream().filter(Option::chosen).toList();
    }

    /** What is chosen in any of the facets. */
    public static List<FilterChip> chips(List<FacetOptions> facets) {
        return facets.stream()
                .flatMap(each -> each.chosen().stream()
                        .map(option ->
                                new FilterChip(each.facet.parameter(), "value", option.name(), option.address())))
                .toList();
    }

    /**
     * One restriction of a filter, and the address without it. Its words are messages.
     *
     * @param facet the message {@code facet.…} with its label: the parameter of a {@link Facet}, or {@code time}, {@code q} or {@code
     *     conflicting}
     * @param wording the message {@code chip.…} that takes the value and the end
     * @param value a name, a date or words; empty if the message needs none
     * @param end the second date of a range; otherwise empty
     */
    public record FilterChip(String facet, String wording, String value, String end, String without) {

        public FilterChip(String facet, String wording, String value, String without) {
            this(facet, wording, value, "", without);
        }

        /** What limits a filter by date, if anything does. */
        public static List<FilterChip> time(@Nullable EdtfDate from, @Nullable EdtfDate to, Link link) {
            if (from == null && to == null) {
                return List.of();
            }
            String without = link.without("from").without("to").toString();
            if (from == null) {
                return List.of(new FilterChip("time", "until", to.inWords(), without));
            }
            if (to == null) {
                return List.of(new FilterChip("time", "since", from.inWords(), without));
            }
            return List.of(
                    from.equals(to)
                            ? new FilterChip("time", "value", from.inWords(), without)
                            : new FilterChip("time", "between", from.inWords(), to.inWords(), without));
        }
    }
}
