package org.engagementtimeline.commitment;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engagementtimeline.web.BadRequestException;
import org.engagementtimeline.web.Choices;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriUtils;

/**
 * Which commitments a reader wants and in what order: the one truth behind addresses, chosen values and counts. Equal
 * filters have equal addresses, whatever order their parameters came in.
 *
 * @param chosen the values wanted in each facet; a facet without any is not restricted
 */
record LedgerFilter(Map<Facet, Set<String>> chosen, Order order) {

    private static final String SORT = "sort";
    static final String PAGE = "page";

    static final LedgerFilter ALL = new LedgerFilter(Map.of(), Order.USUAL);

    /**
     * Reads the parameters of an address; blank ones count as absent, as an unfilled form field is.
     *
     * @throws BadRequestException when a name or an order is not allowed, saying what is; values are not looked up
     *     here, and the page's number is read elsewhere
     */
    static LedgerFilter parse(MultiValueMap<String, String> parameters) {
        Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
        Set<String> orders = new TreeSet<>();
        parameters.forEach((name, given) -> {
            Set<String> values =
                    given.stream().filter(value -> !value.isBlank()).collect(Collectors.toCollection(TreeSet::new));
            if (name.equals(SORT)) {
                orders.addAll(values);
            } else if (!name.equals(PAGE)) {
                Facet facet = Facet.of(name).orElseThrow(() -> Choices.refused("filter", name, names()));
                if (!values.isEmpty()) {
                    chosen.put(facet, values);
                }
            }
        });
        return new LedgerFilter(chosen, order(orders));
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

    /** @throws BadRequestException when a value of the facet is none of these, saying what they are */
    void refuseAllBut(Facet facet, Collection<String> allowed) {
        values(facet).stream()
                .filter(value -> !allowed.contains(value))
                .findFirst()
                .ifPresent(unknown -> {
                    throw Choices.refused(facet.parameter(), unknown, allowed);
                });
    }

    Set<String> values(Facet facet) {
        return chosen.getOrDefault(facet, Set.of());
    }

    /** Whether this selects every commitment; the order does not select. */
    public boolean selectsAll() {
        return chosen.isEmpty();
    }

    boolean selects(LedgerKey key) {
        return chosen.entrySet().stream()
                .allMatch(wanted -> key.values(wanted.getKey()).stream()
                        .anyMatch(value -> wanted.getValue().contains(value)));
    }

    /** With the value where it is not chosen, without it where it is. */
    LedgerFilter turned(Facet facet, String value) {
        Set<String> values = new TreeSet<>(values(facet));
        if (!values.remove(value)) {
            values.add(value);
        }
        return replaced(facet, values);
    }

    LedgerFilter without(Facet facet) {
        return replaced(facet, Set.of());
    }

    private LedgerFilter replaced(Facet facet, Set<String> values) {
        Map<Facet, Set<String>> others = new EnumMap<>(Facet.class);
        others.putAll(chosen);
        if (values.isEmpty()) {
            others.remove(facet);
        } else {
            others.put(facet, values);
        }
        return new LedgerFilter(others, order);
    }

    LedgerFilter ordered(Order other) {
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
            values(facet)
                    .forEach(value -> pairs.add(
                            facet.parameter() + "=" + UriUtils.encodeQueryParam(value, StandardCharsets.UTF_8)));
        }
        if (!order.equals(Order.USUAL)) {
            pairs.add(SORT + "=" + order.term());
        }
        if (page > 1) {
            pairs.add(PAGE + "=" + page);
        }
        return pairs.isEmpty() ? "/commitments" : "/commitments?" + String.join("&", pairs);
    }
}
