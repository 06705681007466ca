package org.engagementtimeline.web;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engagementtimeline.vocabulary.Term;
import org.springframework.web.util.UriUtils;

/**
 * An address of this site with its parameters: a path, and the values of each parameter in one order, defaults left out, so
 * that what is equal has one address. Immutable; changes give another link.
 */
public final class Link {

    /** A name and value of the query string. */
    public record Parameter(String name, String value) {}

    private final String path;

    /** In the order of the address; an empty set keeps the order of a parameter without values. */
    private final Map<String, SortedSet<String>> values;

    private Link(String path, Map<String, SortedSet<String>> values) {
        this.path = path;
        this.values = values;
    }

    /** The address from which {@link ParameterBinder} reads the same records. */
    public static Link to(String path, Object... records) {
        Map<String, SortedSet<String>> values = new LinkedHashMap<>();
        for (Object bound : records) {
            ParameterRecord shape = ParameterRecord.of(bound.getClass());
            shape.parameters().forEach(parameter -> {
                Object value = parameter.of(bound);
                values.put(
                        parameter.name(),
                        value == null || value.equals(parameter.of(shape.unset())) ? new TreeSet<>() : texts(value));
            });
        }
        return new Link(path, values);
    }

    private static SortedSet<String> texts(Object value) {
        Stream<?> each = value instanceof Collection<?> several ? several.stream() : Stream.of(value);
        return each.map(one -> one instanceof Term term ? term.term() : one.toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Link changed(String name, Consumer<SortedSet<String>> change) {
        Map<String, SortedSet<String>> changed = new LinkedHashMap<>(values);
        SortedSet<String> of = new TreeSet<>(values(name));
        change.accept(of);
        changed.put(name, of);
        return new Link(path, changed);
    }

    /** With a value besides those that the parameter has. */
    public Link with(String name, String value) {
        return changed(name, values -> values.add(value));
    }

    /** With this value alone. */
    public Link withOnly(String name, String value) {
        return without(name).with(name, value);
    }

    public Link without(String name, String value) {
        return changed(name, values -> values.remove(value));
    }

    public Link without(String name) {
        return changed(name, SortedSet::clear);
    }

    /** With the value where it is absent, without it where it is there. */
    public Link toggle(String name, String value) {
        return values(name).contains(value) ? without(name, value) : with(name, value);
    }

    /** With the parameters of a record behind these, such as the position of a page. */
    public Link and(Object bound) {
        Map<String, SortedSet<String>> both = new LinkedHashMap<>(values);
        both.putAll(to(path, bound).values);
        return new Link(path, both);
    }

    /** The same parameters at another path. */
    public Link at(String other) {
        return new Link(other, values);
    }

    public String path() {
        return path;
    }

    public Set<String> values(String name) {
        return values.getOrDefault(name, Collections.emptySortedSet());
    }

    public List<Parameter> parameters() {
        return values.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(value -> new Parameter(entry.getKey(), value)))
                .toList();
    }

    @Override
    public String toString() {
        String query = parameters().stream()
                .map(parameter -> parameter.name() + "=" + UriUtils.encode(parameter.value(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }
}
