package org.engagementtimeline.ledger;

import java.util.HashMap;
import java.util.Map;

/**
 * A filter as a condition in SQL on whatever has the columns of the facets; whatever selects commitments for the ledger
 * selects them through this one place.
 *
 * @param values what is chosen, by the parameters' names in the condition
 */
record LedgerQuery(String condition, Map<String, Object> values) {

    static LedgerQuery of(LedgerFilter filter) {
        StringBuilder condition = new StringBuilder("true");
        Map<String, Object> values = new HashMap<>();
        filter.chosen().forEach((facet, chosen) -> {
            String array = "cast(:" + facet.parameter() + " as text[])";
            condition
                    .append(" and ")
                    .append(facet.column())
                    .append(facet.several() ? " && " + array : " = any (" + array + ")");
            values.put(facet.parameter(), chosen.toArray(String[]::new));
        });
        return new LedgerQuery(condition.toString(), values);
    }
}
