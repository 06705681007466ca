package org.engagementtimeline.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engagementtimeline.vocabulary.Term;
import org.springframework.web.util.UriUtils;

/**
 * An address of this site: a path with sorted parameters and without defaults, so equal filters have one address. Immutable;
 * changes return another link.
 */
public final class Link {

    /** A name and value of the query string. */
    public record Parameter(String name, String value) {}

    private final String path;

    /** The names of all parameters that it may have, in the order of the address. */
    private final List<String> names;

    private final List<Parameter> parameters;

    private Link(String path, List<String> names, List<Parameter> parameters) {
        this.path = path;
        this.names = names;
        this.parameters = parameters;
    }

    /** The address from which {@link ParameterBinder} reads the same records. */
    public static Link to(String path, Object... records) {
        List<String> names = new ArrayList<>();
        List<Parameter> parameters = new ArrayList<>();
        for (Object bound : records) {
            ParameterRecord shape = ParameterRecord.of(bound.getClass());
            shape.parameters().forEach(parameter -> {
                Object value = parameter.of(bound);
                names.add(parameter.name());
                if (value != null && !value.equals(parameter.of(shape.defaults()))) {
                    texts(value).forEach(text -> parameters.add(new Parameter(parameter.name(), text)));
                }
            });
        }
        return new Link(path, names, parameters);
    }

    private static SortedSet<String> texts(Object value) {
        Stream<?> each = value instanceof Collection<?> several ? several.stream() : Stream.of(value);
        return each.map(one -> one instanceof Term term ? term.term() : one.toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Link changed(String name, SortedSet<String> values) {
        List<String> all = names;
        if (!names.contains(name)) {
            all = new ArrayList<>(names);
            all.add(name);
        }
        int place = all.indexOf(name);
        List<Parameter> changed = new ArrayList<>(parameters.size() + 1);
        int next = 0;
        while (next < parameters.size() && names.indexOf(parameters.get(next).name()) < place) {
            changed.add(parameters.get(next++));
        }
        values.forEach(value -> changed.add(new Parameter(name, value)));
        for (Parameter other : parameters.subList(next, parameters.size())) {
            if (!other.name().equals(name)) {
                changed.add(other);
            }
        }
        return new Link(path, all, changed);
    }

    /** With a value added to those of the parameter. */
    public Link with(String name, String value) {
        SortedSet<String> values = values(name);
        values.add(value);
        return changed(name, values);
    }

    /** With this value only. */
    public Link withOnly(String name, String value) {
        return changed(name, new TreeSet<>(Set.of(value)));
    }

    public Link without(String name, String value) {
        SortedSet<String> values = values(name);
        values.remove(value);
        return changed(name, values);
    }

    public Link without(String name) {
        return changed(name, Collections.emptySortedSet());
    }

    /** With the value if it is absent, otherwise without it. */
    public Link toggle(String name, String value) {
        return values(name).contains(value) ? without(name, value) : with(name, value);
    }

    /** With the parameters of a record at the end, such as the position of a page. */
    public Link and(Object bound) {
        Link added = to(path, bound);
        return new Link(
                path,
                Stream.concat(names.stream(), added.names.stream()).toList(),
                Stream.concat(parameters.stream(), added.parameters.stream()).toList());
    }

    /** The same parameters at another path. */
    public Link at(String other) {
        return new Link(other, names, parameters);
    }

    public String path() {
        return path;
    }

    public SortedSet<String> values(String name) {
        SortedSet<String> values = new TreeSet<>();
        for (Parameter parameter : parameters) {
            if (parameter.name().equals(name)) {
                values.add(parameter.value());
            }
        }
        return values;
    }

    public List<Parameter> parameters() {
        return parameters;
    }

    @Override
    public String toString() {
        StringBuilder address = new StringBuilder(path);
        for (Parameter parameter : parameters) {
            address.append(address.length() == path.length() ? '?' : '&')
                    .append(parameter.name())
                    .append('=')
                    .append(UriUtils.encode(parameter.value(), StandardCharsets.UTF_8));
        }
        return address.toString();
    }
}
