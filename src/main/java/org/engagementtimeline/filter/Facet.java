package org.engagementtimeline.filter;

import java.util.List;

/**
 * What one dimension offers under the present filter, its own choice left aside: each value, how many engagements it
 * would give, and the address that chooses it or takes it back.
 *
 * @param more whether there are values besides these, less frequent ones
 */
public record Facet(Dimension dimension, List<Value> values, boolean more) {

    public record Value(String id, String name, long count, boolean chosen, String address) {}
}
