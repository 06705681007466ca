package org.engagementtimeline.search;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.edtf.EdtfException;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a query mean beyond their letters: a time ("April 2025", "2024-03"), the round of a mechanism ("sixth session",
 * "round 6"), or nothing, as the words that only make a question of it ("who met Dar").
 *
 * @param lexemes for each word that means a time or a round, what finds it in the syntax of PostgreSQL
 * @param idle the words that only ask
 * @param time the year, month or day, as ISO 8601 writes it
 * @param subject the words that say of what the query is: all but the idle ones and those of a time
 */
record QueryMeaning(Map<String, String> lexemes, Set<String> idle, Optional<String> time, String subject) {

    static final QueryMeaning NONE = new QueryMeaning(Map.of(), Set.of(), Optional.empty(), "");

    private static final Pattern ISO = Pattern.compile("(?:19|20)\\d\\d(?:-\\d\\d(?:-\\d\\d)?)?");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern DAY = Pattern.compile("(?i)([1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?");
    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d?");
    private static final Pattern NUMBERED = Pattern.compile("([1-9]\\d?)(?:st|nd|rd|th)");
    private static final List<String> ORDINALS = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth");

    private static final Set<String> ROUNDS = Set.of("round", "session", "meeting", "sitting");

    private static final Set<String> QUESTIONS = Set.of(
            "who", "whom", "what", "when", "where", "which", "how", "why", "did", "does", "do", "has", "have", "is",
            "was", "were");

    private static final Set<String> ASKING = Set.of(
            "agree",
            "agreed",
            "attend",
            "attended",
            "happen",
            "happened",
            "lead",
            "led",
            "meet",
            "meets",
            "met",
            "promise",
            "promised",
            "said",
            "saw",
            "say",
            "says",
            "see",
            "speak",
            "spoke",
            "take",
            "talk",
            "talked",
            "tell",
            "told",
            "took");

    /** The time that has both, so that a word of two times means neither alone: 2024 for 2024-03 and 2024-04; null if none has. */
    private static @Nullable String common(String iso, String other) {
        String both = iso;
        while (!(other + "-").startsWith(both + "-")) {
            both = both.contains("-") ? both.substring(0, both.lastIndexOf('-')) : "";
            if (both.isEmpty()) {
                return null;
            }
        }
        return both;
    }

    static QueryMeaning of(SearchQuery query) {
        Map<String, String> lexemes = new LinkedHashMap<>();
        Map<String, String> times = new LinkedHashMap<>();
        for (List<String> run : query.runs()) {
            int word = 0;
            while (word < run.size()) {
                int next = word + 1;
                Optional<Time> time = time(run, word);
                if (time.isPresent()) {
                    next = word + time.get().words();
                    String iso = time.get().iso();
                    run.subList(word, next).forEach(each -> times.merge(each, iso, QueryMeaning::common));
                }
                word = next;
            }
            rounds(run.stream().filter(each -> !times.containsKey(each)).toList(), lexemes);
        }
        times.forEach((word, iso) -> lexemes.put(word, "'@" + iso + "'"));
        Set<String> idle = idle(query.words());
        return new QueryMeaning(
                lexemes,
                idle,
                times.values().stream().findFirst(),
                query.runs().stream()
                        .flatMap(List::stream)
                        .filter(word -> !idle.contains(word) && !times.containsKey(word))
                        .collect(joining(" ")));
    }

    /** @param words how many words it takes */
    private record Time(String iso, int words) {}

    /** The time that begins at one of the words. */
    private static Optional<Time> time(List<String> run, int start) {
        String first = run.get(start);
        String second = start + 1 < run.size() ? run.get(start + 1) : "";
        String third = start + 2 < run.size() ? run.get(start + 2) : "";
        return Stream.of(
                        day(third, second, first).map(iso -> new Time(iso, 3)),
                        day(third, first, second).map(iso -> new Time(iso, 3)),
                        month(second, first).map(iso -> new Time(iso, 2)),
                        Optional.of(first).filter(ISO.asMatchPredicate()).map(iso -> new Time(iso, 1)))
                .flatMap(Optional::stream)
                .filter(time -> exists(time.iso()))
                .findFirst();
    }

    private static boolean exists(String iso) {
        try {
            return EdtfDate.parse(iso).latest().isPresent();
        } catch (EdtfException impossible) {
            return false;
        }
    }

    private static Optional<String> day(String year, String month, String day) {
        Matcher number = DAY.matcher(day);
        return number.matches()
                ? month(year, month).map(iso -> "%s-%02d".formatted(iso, Integer.valueOf(number.group(1))))
                : Optional.empty();
    }

    /** The month may be shortened to three letters or more. */
    private static Optional<String> month(String year, String name) {
        if (!YEAR.matcher(year).matches() || name.length() < 3) {
            return Optional.empty();
        }
        return MONTHS.stream()
                .filter(month -> month.startsWith(name.toLowerCase(Locale.ROOT)))
                .map(month -> "%s-%02d".formatted(year, MONTHS.indexOf(month) + 1))
                .findFirst();
    }

    /** "sixth session", "6th JCC session", "round 6" or "seventh JCC"; "first" alone is no round. */
    private static void rounds(List<String> words, Map<String, String> lexemes) {
        Optional<String> named = words.stream()
                .filter(word -> ROUNDS.contains(word.toLowerCase(Locale.ROOT)))
                .findFirst();
        words.stream()
                .filter(word -> ordinal(word, named) > (named.isPresent() ? 0 : 1))
                .findFirst()
                .ifPresent(word -> {
                    String round = "'round' <-> '" + ordinal(word, named) + "'";
                    lexemes.put(word, round);
                    named.ifPresent(noun -> lexemes.put(noun, round));
                });
    }

    /** The number of a round; 0 if the word is none. */
    private static int ordinal(String word, Optional<String> named) {
        String lower = word.toLowerCase(Locale.ROOT);
        Matcher numbered = NUMBERED.matcher(lower);
        if (numbered.matches()) {
            return Integer.parseInt(numbered.group(1));
        }
        return named.isPresent() && NUMBER.matcher(word).matches()
                ? Integer.parseInt(word)
                : ORDINALS.indexOf(lower) + 1;
    }

    /** The words of a question, unless there are no others. */
    private static Set<String> idle(List<String> words) {
        if (words.isEmpty() || !QUESTIONS.contains(words.get(0).toLowerCase(Locale.ROOT))) {
            return Set.of();
        }
        Set<String> idle = words.stream()
                .filter(word ->
                        Stream.of(QUESTIONS, ASKING).anyMatch(asks -> asks.contains(word.toLowerCase(Locale.ROOT))))
                .collect(toSet());
        return idle.size() == words.size() ? Set.of() : idle;
    }
}
