package org.engagementtimeline.filter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.vocabulary.EngagementKind;
import org.engagementtimeline.vocabulary.EngagementStatus;
import org.jspecify.annotations.Nullable;

/**
 * Says a filter in one phrase of plain English, such as "JCC sessions held in Kabul since 2024". Names of topics and levels, which the
 * data set writes as headings, and plural names of mechanisms are put as a sentence has them: "about trade", "special-envoy talks".
 */
public final class FilterSentence {

    /** With more phrases than these after the noun, commas part them. */
    private static final int MOST_WITHOUT_COMMAS = 2;

    private FilterSentence() {}

    /**
     * As in "Pledges by Pakistan about transit, made in April 2025, last reported as reviewed".
     *
     * @param values the names of the values of each facet, by id
     * @param engagements the titles of the engagements that the filter names
     */
    public static String of(
            CommitmentFilter filter, Map<Facet, Map<String, String>> values, Collection<String> engagements) {
        BiFunction<Facet, String, String> names =
                (facet, id) -> values.get(facet).get(id);
        if (filter.selectsAll()) {
            return "All commitments";
        }
        String noun = filter.kind().isEmpty()
                ? "commitments"
                : joined(filter.kind().stream().map(kind -> kind.words() + "s").toList(), "or");
        List<String> states = names(filter, Facet.STATE, names);
        String made = time(filter.from(), filter.to());
        return sentence(
                noun,
                Stream.of(
                        phrase("by ", names(filter, Facet.PARTY, names), "or"),
                        topics(names(filter, Facet.TOPIC, names)),
                        phrase("made or taken up at ", List.copyOf(engagements), "or"),
                        made.isEmpty() ? "" : "made or first reported " + made,
                        states.isEmpty() ? "" : ", last reported as " + joined(states, "or")));
    }

    /**
     * @param names what to call a value of a facet; a mechanism goes by its short name
     * @param any whether one of several parties or people is enough; otherwise all of them were there
     */
    static String of(EngagementFilter filter, BiFunction<Facet, String, String> names, boolean any) {
        if (filter.selectsAll()) {
            return "All engagements";
        }
        List<String> parties = names(filter, Facet.PARTY, names);
        return sentence(
                noun(filter, names),
                Stream.of(
                        any || parties.size() < 2 ? phrase("with ", parties, "or") : phrase("between ", parties, "and"),
                        phrase("involving ", names(filter, Facet.PERSON, names), any ? "or" : "and"),
                        topics(names(filter, Facet.TOPIC, names)),
                        time(filter.from(), filter.to()),
                        filter.q() == null ? "" : "matching “" + filter.q().text() + "”",
                        filter.onlyConflicting() ? "on which reports conflict" : ""));
    }

    private static String sentence(String noun, Stream<String> phrases) {
        List<String> said = phrases.filter(phrase -> !phrase.isEmpty()).toList();
        boolean commas = said.size() > MOST_WITHOUT_COMMAS || said.stream().anyMatch(phrase -> phrase.contains(", "));
        StringBuilder sentence = new StringBuilder(noun);
        for (int number = 0; number < said.size(); number++) {
            String phrase = said.get(number);
            sentence.append(phrase.startsWith(",") ? "" : commas && number > 0 ? ", " : " ")
                    .append(phrase);
        }
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    /** As in "high-level JCC sessions held in Kabul", "announced visits to Kabul" or "engagements with no named mechanism". */
    private static String noun(EngagementFilter filter, BiFunction<Facet, String, String> names) {
        Set<EngagementStatus> statuses = filter.status();
        boolean onlyVisits = filter.kind().equals(Set.of(EngagementKind.VISIT));
        boolean statusFirst =
                filter.mechanism().isEmpty() && statuses.size() == 1 && !statuses.contains(EngagementStatus.UNDER_WAY);
        String status =
                joined(statuses.stream().sorted().map(EngagementStatus::words).toList(), "or");
        String place = phrase(onlyVisits ? "to " : "in ", names(filter, Facet.PLACE, names), "or");
        String kinds = filter.kind().isEmpty()
                ? "engagements"
                : joined(
                        filter.kind().stream()
                                .sorted()
                                .map(FilterSentence::plural)
                                .toList(),
                        "or");
        String levels = joined(
                names(filter, Facet.LEVEL, names).stream()
                        .map(FilterSentence::inside)
                        .toList(),
                "or");
        String described = Stream.of(
                        statusFirst ? status : "",
                        levels,
                        mechanisms(filter, kinds, names),
                        statusFirst || onlyVisits && !place.isEmpty() ? "" : status,
                        place)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return onlyVisits && !place.isEmpty() && !statusFirst && !status.isEmpty()
                ? described + ", " + status
                : described;
    }

    /** The kinds of engagements with the mechanisms that they belong to: "JCC sessions", "sessions with no named mechanism". */
    private static String mechanisms(EngagementFilter filter, String kinds, BiFunction<Facet, String, String> names) {
        List<String> named = filter.mechanism().stream()
                .filter(mechanism -> !mechanism.equals(Facet.NONE))
                .map(mechanism -> attribute(names.apply(Facet.MECHANISM, mechanism)))
                .toList();
        boolean none = filter.mechanism().contains(Facet.NONE);
        if (named.isEmpty()) {
            return kinds + (none ? " with no named mechanism" : "");
        }
        String name = joined(named, "or");
        return (plural(name).equals(kinds) ? kinds : name + " " + kinds)
                + (none ? ", or those with no named mechanism" : "");
    }

    /** A name as it stands before a noun: "special-envoy" for "Special envoys"; other names stay as they are. */
    private static String attribute(String name) {
        String singular = name.endsWith("ies")
                ? name.substring(0, name.length() - 3) + "y"
                : name.endsWith("s") && !name.endsWith("ss") ? name.substring(0, name.length() - 1) : name;
        return singular.equals(name) ? name : inside(singular).replace(' ', '-');
    }

    private static String plural(EngagementKind kind) {
        return plural(kind.words());
    }

    private static String plural(String word) {
        return word.endsWith("s") ? word : word + "s";
    }

    /** As in "about trade or transit"; a topic that has an "and" of its own is set apart, "about security, or about trade and transit". */
    private static String topics(List<String> names) {
        List<String> topics = names.stream().map(FilterSentence::inside).toList();
        if (topics.size() < 2 || topics.stream().noneMatch(topic -> topic.contains(" and "))) {
            return phrase("about ", topics, "or");
        }
        return topics.subList(0, topics.size() - 1).stream()
                        .map(topic -> "about " + topic + ", ")
                        .collect(Collectors.joining())
                + "or about " + topics.get(topics.size() - 1);
    }

    private static String time(@Nullable EdtfDate from, @Nullable EdtfDate to) {
        if (from == null) {
            return to == null ? "" : "until " + to.inWords();
        }
        if (to == null) {
            return "since " + from.inWords();
        }
        if (!from.equals(to)) {
            return "from " + from.inWords() + " to " + to.inWords();
        }
        return (from.toTheDay() ? "on " : "in ") + from.inWords();
    }

    private static String phrase(String lead, List<String> values, String conjunction) {
        return values.isEmpty() ? "" : lead + joined(values, conjunction);
    }

    private static List<String> names(Filter filter, Facet facet, BiFunction<Facet, String, String> names) {
        return filter.values(facet).stream()
                .map(value -> names.apply(facet, value))
                .toList();
    }

    /** As in "trade, transit or security". */
    private static String joined(List<String> values, String conjunction) {
        List<String> first = new ArrayList<>(values);
        String last = first.isEmpty() ? "" : first.remove(first.size() - 1);
        return first.isEmpty() ? last : String.join(", ", first) + " " + conjunction + " " + last;
    }

    /** A heading as a sentence has it. An abbreviation keeps its capitals. */
    private static String inside(String heading) {
        return heading.length() > 1 && Character.isLowerCase(heading.charAt(1))
                ? Character.toLowerCase(heading.charAt(0)) + heading.substring(1)
                : heading;
    }
}
