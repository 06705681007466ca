package org.engagementtimeline.ledger;

import java.util.List;

/**
 * A facet with the values that select something under the present filter, and those chosen.
 *
 * @param any the address that leaves this facet unrestricted
 */
public record Choice(Facet facet, String any, List<Value> values) {

    /**
     * A value of a facet.
     *
     * @param count how many commitments have it among those that the other facets select
     * @param address the address that chooses it, or leaves it where it is chosen
     */
    public record Value(String id, String name, long count, boolean chosen, String address) {}

    public List<Value> chosen() {
        return values.stream().filter(Value::chosen).toList();
    }
}
