package org.engagementtimeline.commitment;

import static java.util.stream.Collectors.joining;

import java.util.Map;
import java.util.stream.Stream;
import org.engagementtimeline.filter.CommitmentFilter;
import org.engagementtimeline.filter.Facet;
import org.engagementtimeline.filter.FacetValues;
import org.springframework.util.StringUtils;

/** Says a filter of commitments in one phrase, such as "Measures about transit, last reported as reviewed". */
final class LedgerSentence {

    private LedgerSentence() {}

    /** @param engagements the titles of the engagements that the filter names, by id */
    static String of(CommitmentFilter filter, FacetValues values, Map<String, String> engagements) {
        if (filter.selectsAll()) {
            return "All commitments";
        }
        String kinds = names(filter, Facet.KIND, values).map(kind -> kind + "s").collect(joining(" and "));
        return StringUtils.capitalize(kinds.isEmpty() ? "commitments" : kinds)
                + part(" by ", " or ", names(filter, Facet.PARTY, values))
                + part(
                        " about ",
                        ", or about ",
                        names(filter, Facet.TOPIC, values).map(StringUtils::uncapitalize))
                + part(" made or taken up at: ", "; ", engagements.values().stream())
                + time(filter)
                + part(", last reported as ", " or ", names(filter, Facet.STATE, values));
    }

    private static Stream<String> names(CommitmentFilter filter, Facet facet, FacetValues values) {
        return filter.values(facet).stream().map(value -> values.name(facet, value));
    }

    private static String part(String lead, String or, Stream<String> names) {
        String together = names.collect(joining(or));
        return together.isEmpty() ? "" : lead + together;
    }

    private static String time(CommitmentFilter filter) {
        if (filter.from() == null && filter.to() == null) {
            return "";
        }
        if (filter.from() == null) {
            return ", made until " + filter.to().words();
        }
        if (filter.to() == null) {
            return ", made since " + filter.from().words();
        }
        return filter.from().equals(filter.to())
                ? ", made in " + filter.from().words()
                : ", made from " + filter.from().words() + " to " + filter.to().words();
    }
}
