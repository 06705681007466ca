package org.engagementtimeline.filter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engagementtimeline.domain.EngagementKind;
import org.engagementtimeline.domain.EngagementStatus;
import org.engagementtimeline.domain.Term;
import org.engagementtimeline.search.Question;
import org.engagementtimeline.web.BadRequestException;
import org.engagementtimeline.web.Choices;
import org.engagementtimeline.web.Parameters;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * Which engagements a reader wants and in what order: the one truth behind addresses, chips, headings and counts.
 * Equal filters have equal query strings, whatever order their parameters came in.
 *
 * @param chosen the values wanted in each dimension; a dimension without any is not restricted
 * @param from only engagements that may have been on or after its first day
 * @param to only engagements that may have been on or before its last day
 * @param q only engagements that this finds
 * @param differs whether only engagements on which accounts differ are wanted
 * @param background whether the background is shown between the engagements
 */
public record TimelineFilter(
        Map<Dimension, Set<String>> chosen,
        @Nullable Day from,
        @Nullable Day to,
        @Nullable Question q,
        boolean differs,
        boolean background,
        Sort sort) {

    /** The order of the engagements in time. */
    public enum Sort implements Term {
        NEWEST("newest"),
        OLDEST("oldest");

        private final String term;

        Sort(String term) {
            this.term = term;
        }

        @Override
        public String term() {
            return term;
        }
    }

    /** The parameters that an address of the timeline may carry besides the dimensions. */
    private static final List<String> OTHERS =
            List.of("from", "to", "q", "differs", "background", "sort", "after", "before");

    public static final TimelineFilter ALL = new TimelineFilter(Map.of(), null, null, null, false, true, Sort.NEWEST);

    /**
     * Reads the parameters of an address; blank ones count as absent, as an unfilled form field is.
     *
     * @throws BadRequestException when a name or value is not allowed, saying what is; ids are not looked up here
     */
    public static TimelineFilter parse(MultiValueMap<String, String> parameters) {
        Map<Dimension, Set<String>> chosen = new EnumMap<>(Dimension.class);
        parameters
                .keySet()
                .forEach(name -> Dimension.of(name)
                        .ifPresentOrElse(dimension -> chosen.put(dimension, values(parameters, dimension)), () -> {
                            if (!OTHERS.contains(name)) {
                                throw unknownName(name);
                            }
                        }));
        chosen.values().removeIf(Set::isEmpty);
        Day from = day(parameters, "from");
        Day to = day(parameters, "to");
        if (from != null && to != null && to.last().isBefore(from.first())) {
            throw new BadRequestException(
                    "The timeline can not go from " + from.words() + " to " + to.words() + "; from comes before to.");
        }
        return new TimelineFilter(
                chosen,
                from,
                to,
                Parameters.only(parameters, "q").flatMap(Question::of).orElse(null),
                isSet(parameters, "differs", "yes", List.of("yes", "no")),
                !isSet(parameters, "background", "false", List.of("true", "false")),
                isSet(parameters, "sort", "oldest", List.of("newest", "oldest")) ? Sort.OLDEST : Sort.NEWEST);
    }

    private static Set<String> values(MultiValueMap<String, String> parameters, Dimension dimension) {
        Set<String> values = Parameters.values(parameters, dimension.parameter());
        if (dimension.isRecord()) {
            values.stream()
                    .filter(value -> !value.matches("[a-z0-9-]{1,80}"))
                    .findFirst()
                    .ifPresent(value -> {
                        throw new BadRequestException("“" + Choices.shortened(value) + "” is no "
                                + dimension.parameter() + "; the links on the timeline lead to those there are.");
                    });
        }
        if (dimension == Dimension.KIND) {
            values.forEach(value -> requireOneOf("kind", value, terms(EngagementKind.values())));
        } else if (dimension == Dimension.STATUS) {
            values.forEach(value -> requireOneOf("status", value, terms(EngagementStatus.values())));
        }
        return values;
    }

    private static List<String> terms(Term[] terms) {
        return Arrays.stream(terms).map(Term::term).toList();
    }

    private static BadRequestException unknownName(String name) {
        return new BadRequestException("The timeline has no filter “" + Choices.shortened(name) + "”; there are "
                + Stream.concat(Arrays.stream(Dimension.values()).map(Dimension::parameter), OTHERS.stream())
                        .collect(Collectors.joining(", "))
                + ".");
    }

    private static @Nullable Day day(MultiValueMap<String, String> parameters, String name) {
        return Parameters.only(parameters, name)
                .map(text -> Day.parse(name, text))
                .orElse(null);
    }

    private static boolean isSet(
            MultiValueMap<String, String> parameters, String name, String set, List<String> allowed) {
        Optional<String> value = Parameters.only(parameters, name);
        value.ifPresent(given -> requireOneOf(name, given, allowed));
        return value.filter(set::equals).isPresent();
    }

    private static void requireOneOf(String name, String value, List<String> allowed) {
        if (!allowed.contains(value)) {
            throw Choices.refused(name, value, allowed);
        }
    }

    public Set<String> values(Dimension dimension) {
        return chosen.getOrDefault(dimension, Set.of());
    }

    /** Whether this selects every engagement; the order and the background do not select. */
    public boolean selectsAll() {
        return chosen.isEmpty() && from == null && to == null && q == null && !differs;
    }

    public TimelineFilter with(Dimension dimension, String value) {
        Set<String> values = new TreeSet<>(values(dimension));
        values.add(value);
        return replaced(dimension, values);
    }

    public TimelineFilter without(Dimension dimension, String value) {
        Set<String> values = new TreeSet<>(values(dimension));
        values.remove(value);
        return replaced(dimension, values);
    }

    public TimelineFilter without(Dimension dimension) {
        return replaced(dimension, Set.of());
    }

    private TimelineFilter replaced(Dimension dimension, Set<String> values) {
        return new TimelineFilter(Parameters.chosen(chosen, dimension, values), from, to, q, differs, background, sort);
    }

    public TimelineFilter withoutDates() {
        return new TimelineFilter(chosen, null, null, q, differs, background, sort);
    }

    public TimelineFilter withQ(@Nullable Question other) {
        return new TimelineFilter(chosen, from, to, other, differs, background, sort);
    }

    public TimelineFilter withDiffers(boolean wanted) {
        return new TimelineFilter(chosen, from, to, q, wanted, background, sort);
    }

    public TimelineFilter withBackground(boolean shown) {
        return new TimelineFilter(chosen, from, to, q, differs, shown, sort);
    }

    public TimelineFilter withSort(Sort other) {
        return new TimelineFilter(chosen, from, to, q, differs, background, other);
    }

    /** The same from one year, month or day to another, written as in an address, whatever stretch it had. */
    public TimelineFilter withDates(String first, String last) {
        return new TimelineFilter(
                chosen, Day.parse("from", first), Day.parse("to", last), q, differs, background, sort);
    }

    /** The timeline's address for this filter, the same for equal filters and "/" for the unrestricted one. */
    public String address() {
        return address(Map.of());
    }

    /** The same with the place at which a page begins. */
    public String address(Map<String, String> position) {
        List<String> pairs = new ArrayList<>();
        parameters().forEach(parameter -> pairs.add(Parameters.pair(parameter.name(), parameter.value())));
        position.forEach((name, value) -> pairs.add(Parameters.pair(name, value)));
        return Parameters.address("/", pairs);
    }

    /** One name and value of the query string. */
    public record Parameter(String name, String value) {}

    /** The query string's parts in their one order, defaults left out. */
    public List<Parameter> parameters() {
        List<Parameter> parameters = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            values(dimension).forEach(value -> parameters.add(new Parameter(dimension.parameter(), value)));
        }
        if (from != null) {
            parameters.add(new Parameter("from", from.text()));
        }
        if (to != null) {
            parameters.add(new Parameter("to", to.text()));
        }
        if (q != null) {
            parameters.add(new Parameter("q", q.text()));
        }
        if (differs) {
            parameters.add(new Parameter("differs", "yes"));
        }
        if (!background) {
            parameters.add(new Parameter("background", "false"));
        }
        if (sort != Sort.NEWEST) {
            parameters.add(new Parameter("sort", sort.term()));
        }
        return parameters;
    }
}
