package org.engagementtimeline.filter;

import java.util.List;
import java.util.Set;
import org.engagementtimeline.web.Link;
import org.engagementtimeline.web.ParameterBinder;

/**
 * Which records of a list a reader wants: the parameters of the list's address, bound by {@link ParameterBinder}. Values of
 * one facet are alternatives, different facets apply together. Equal filters have equal addresses, and the filter that is
 * one step away is reached by changing the {@linkplain #link() link}.
 */
public interface Filter {

    /** Parameters that change how a list is shown but not what is in it. */
    Set<String> PRESENTATION = Set.of("background", "sort");

    /** The form of an id, by which records are chosen; whether there is one is looked up later. */
    String ID = "^[a-z0-9-]{1,80}$";

    String NO_ID = "“" + ParameterBinder.VALUE + "” is no " + ParameterBinder.NAME
            + "; the links on the timeline lead to those there are.";

    /** What it can choose by, in the order in which pages show it. */
    List<Facet> facets();

    /** The list's address for this filter. */
    Link link();

    default String address() {
        return link().toString();
    }

    /** The values chosen of one facet, as the address has them. */
    default Set<String> values(Facet facet) {
        return link().values(facet.parameter());
    }

    /** Whether this selects everything. */
    default boolean selectsAll() {
        return link().parameters().stream().allMatch(parameter -> PRESENTATION.contains(parameter.name()));
    }
}
