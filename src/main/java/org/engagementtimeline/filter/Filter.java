package org.engagementtimeline.filter;

import java.util.List;
import java.util.Set;
import org.engagementtimeline.web.Link;
import org.engagementtimeline.web.ParameterBinder;

/**
 * Which records of a list a reader wants: the parameters of the list's address, bound by {@link ParameterBinder}. Values of
 * one facet are alternatives, unless the filter {@linkplain #requiresAll requires all} of them. Different facets apply together. Equal filters have equal addresses. To get the address of a
 * changed filter, change its {@linkplain #link() link}.
 */
public interface Filter {

    /** Parameters that change how a list is shown but not what is in it. */
    Set<String> PRESENTATION = Set.of("background", "sort", "view");

    /** The pattern of an id. Whether a record has it is checked later. */
    String ID = "^[a-z0-9-]{1,80}$";

    String ID_MESSAGE = "“" + ParameterBinder.VALUE + "” is not a valid " + ParameterBinder.NAME
            + "; use the links on the timeline.";

    /** Its facets, in the order of the pages. */
    List<Facet> facets();

    /** The list's address for this filter. */
    Link link();

    default String address() {
        return link().toString();
    }

    /** The chosen values of one facet, as in the address. */
    default Set<String> values(Facet facet) {
        return link().values(facet.parameter());
    }

    /** Whether a record must have all chosen values of a facet, and not just one of them. */
    default boolean requiresAll(Facet facet) {
        return false;
    }

    /** Whether this selects everything. */
    default boolean selectsAll() {
        return link().parameters().stream().allMatch(parameter -> PRESENTATION.contains(parameter.name()));
    }
}
