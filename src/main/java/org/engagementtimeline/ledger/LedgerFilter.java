package org.engagementtimeline.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.engagementtimeline.web.BadRequestException;
import org.engagementtimeline.web.Choices;
import org.engagementtimeline.web.Parameters;
import org.springframework.util.MultiValueMap;

/**
 * Which commitments a reader wants and in what order: the one truth behind addresses, chosen values and counts. Equal
 * filters have equal addresses, whatever order their parameters came in.
 *
 * @param chosen the values wanted in each facet; a facet without any is not restricted
 */
public record LedgerFilter(Map<Facet, Set<String>> chosen, Order order) {

    private static final String SORT = "sort";

    /** The parameter that a page's number has; it is no part of the filter. */
    public static final String PAGE = "page";

    public static final LedgerFilter ALL = new LedgerFilter(Map.of(), Order.USUAL);

    /**
     * Reads the parameters of an address; blank ones count as absent, as an unfilled form field is.
     *
     * @throws BadRequestException when a name or an order is not allowed, saying what is; values are not looked up
     *     here, and the page's number is read elsewhere
     */
    public static LedgerFilter parse(MultiValueMap<String, String> parameters) {
        Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
        for (String name : parameters.keySet()) {
            if (!name.equals(SORT) && !name.equals(PAGE)) {
                Facet facet = Facet.of(name).orElseThrow(() -> Choices.refused("filter", name, names()));
                chosen.put(facet, Parameters.values(parameters, name));
            }
        }
        chosen.values().removeIf(Set::isEmpty);
        return new LedgerFilter(chosen, order(Parameters.values(parameters, SORT)));
    }

    private static List<String> names() {
        return Stream.concat(Arrays.stream(Facet.values()).map(Facet::parameter), Stream.of(SORT, PAGE))
                .toList();
    }

    private static Order order(Set<String> given) {
        if (given.size() > 1) {
            throw new BadRequestException(
                    "The ledger is sorted by one of " + String.join(", ", Order.terms()) + " at a time.");
        }
        return given.stream().findFirst().map(Order::parse).orElse(Order.USUAL);
    }

    public Set<String> values(Facet facet) {
        return chosen.getOrDefault(facet, Set.of());
    }

    /** Whether this selects every commitment; the order does not select. */
    public boolean selectsAll() {
        return chosen.isEmpty();
    }

    /** With the value where it is not chosen, without it where it is. */
    public LedgerFilter turned(Facet facet, String value) {
        Set<String> values = new TreeSet<>(values(facet));
        if (!values.remove(value)) {
            values.add(value);
        }
        return new LedgerFilter(Parameters.chosen(chosen, facet, values), order);
    }

    LedgerFilter without(Facet facet) {
        return new LedgerFilter(Parameters.chosen(chosen, facet, Set.of()), order);
    }

    public LedgerFilter ordered(Order other) {
        return new LedgerFilter(chosen, other);
    }

    /** The ledger's address for this filter, without parameters for all commitments in the usual order. */
    public String address() {
        return address(1);
    }

    /** The address of one page of it. */
    public String address(int page) {
        List<String> pairs = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            values(facet).forEach(value -> pairs.add(Parameters.pair(facet.parameter(), value)));
        }
        if (!order.equals(Order.USUAL)) {
            pairs.add(Parameters.pair(SORT, order.term()));
        }
        if (page > 1) {
            pairs.add(Parameters.pair(PAGE, String.valueOf(page)));
        }
        return Parameters.address("/commitments", pairs);
    }
}
