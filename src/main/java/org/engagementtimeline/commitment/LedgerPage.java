package org.engagementtimeline.commitment;

import java.util.List;

/**
 * Everything that the ledger shows.
 *
 * @param total how many commitments there are; the rows are those that the filter selects
 */
record LedgerPage(LedgerFilter filter, int total, List<Choice> choices, List<Sorting> orders, List<LedgerRow> rows) {

    /**
     * A facet with the values that select something, and those chosen.
     *
     * @param any the address that leaves this facet unrestricted
     */
    record Choice(Facet facet, boolean restricted, String any, List<Value> values) {}

    /**
     * A value of a facet.
     *
     * @param count how many commitments have it among those that the other facets select
     * @param address the address that chooses it, or leaves it where it is chosen
     */
    record Value(String id, String name, long count, boolean chosen, String address) {}

    record Sorting(Order order, boolean on, String address) {}
}
