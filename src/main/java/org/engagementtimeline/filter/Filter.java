package org.engagementtimeline.filter;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.web.BadRequestException;
import org.engagementtimeline.web.Link;
import org.engagementtimeline.web.ParameterBinder;
import org.engagementtimeline.web.ValueSuggestions;
import org.jspecify.annotations.Nullable;

/**
 * Which records of a list a reader wants: the parameters of the list's address, bound by {@link ParameterBinder}. Values of
 * one facet are alternatives, unless the filter {@linkplain #requiresAll requires all} of them. Different facets apply together.
 * Equal filters have equal addresses. To get the address of a changed filter, change its {@linkplain #link() link}.
 */
public interface Filter {

    /** Parameters that change how a list is shown but not what is in it. */
    Set<String> PRESENTATION = Set.of("background", "sort", "view");

    /** The pattern of an id. Whether a record has it is checked later. */
    String ID = "^[a-z0-9-]{1,80}$";

    String ID_MESSAGE = "“" + ParameterBinder.VALUE + "” is not a valid " + ParameterBinder.NAME
            + "; use the links on the timeline.";

    /** The year, month or day in which its time begins; null if it has no beginning. */
    @Nullable
    EdtfDate from();

    /** The year, month or day in which its time ends; null if it has no end. */
    @Nullable
    EdtfDate to();

    default Optional<LocalDate> firstDay() {
        return Optional.ofNullable(from()).flatMap(EdtfDate::earliest);
    }

    default Optional<LocalDate> lastDay() {
        return Optional.ofNullable(to()).flatMap(EdtfDate::latest);
    }

    /** @throws BadRequestException if the second is before the first */
    static void refuseReversed(@Nullable EdtfDate from, @Nullable EdtfDate to) {
        if (from != null && to != null && to.latest().orElseThrow().isBefore(from.sortDay())) {
            throw new BadRequestException("The start date must come before the end date; here they are "
                    + from.inWords() + " and " + to.inWords() + ".");
        }
    }

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

    /**
     * @param known the names of all values of each facet, by id
     * @throws BadRequestException if the filter has an unknown value; the message lists the allowed ones
     */
    default void refuseUnknown(Map<Facet, Map<String, String>> known) {
        for (Facet facet : facets()) {
            Map<String, String> names = known.getOrDefault(facet, Map.of());
            for (String value : values(facet)) {
                if (!names.containsKey(value)) {
                    throw ValueSuggestions.refused(facet.parameter(), value, names);
                }
            }
        }
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
