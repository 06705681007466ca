package org.engagementtimeline.web;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriUtils;

/** Reads the parameters of an address and writes them; blank ones count as absent, as an unfilled form field is. */
public final class Parameters {

    private static final int MOST_VALUES = 50;

    private Parameters() {}

    /** @throws BadRequestException when there is another parameter than those allowed, saying which are */
    public static void allow(MultiValueMap<String, String> parameters, List<String> allowed) {
        parameters.keySet().stream()
                .filter(name -> !allowed.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw Choices.refused("parameter", name, allowed);
                });
    }

    /**
     * The value of a parameter.
     *
     * @throws BadRequestException when it has several
     */
    public static Optional<String> only(MultiValueMap<String, String> parameters, String name) {
        Set<String> given = given(parameters, name);
        if (given.size() > 1) {
            throw new BadRequestException("The parameter " + name + " takes one value.");
        }
        return given.stream().findFirst();
    }

    /**
     * The values of a parameter, each once, in an order that does not depend on that in which they were given.
     *
     * @throws BadRequestException when there are more than anyone chooses
     */
    public static Set<String> values(MultiValueMap<String, String> parameters, String name) {
        Set<String> values = given(parameters, name);
        if (values.size() > MOST_VALUES) {
            throw new BadRequestException("A filter takes at most " + MOST_VALUES + " values of " + name + ".");
        }
        return values;
    }

    private static Set<String> given(MultiValueMap<String, String> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What is chosen once one facet has these values; one without any is not restricted. */
    public static <F extends Enum<F>> Map<F, Set<String>> chosen(
            Map<F, Set<String>> before, F facet, Set<String> values) {
        Map<F, Set<String>> chosen = new EnumMap<>(facet.getDeclaringClass());
        chosen.putAll(before);
        if (values.isEmpty()) {
            chosen.remove(facet);
        } else {
            chosen.put(facet, values);
        }
        return chosen;
    }

    /** A parameter as a query string has it. */
    public static String pair(String name, String value) {
        return name + "=" + UriUtils.encode(value, StandardCharsets.UTF_8);
    }

    /** A path with its query string, if there is any. */
    public static String address(String path, List<String> pairs) {
        return pairs.isEmpty() ? path : path + "?" + String.join("&", pairs);
    }
}
