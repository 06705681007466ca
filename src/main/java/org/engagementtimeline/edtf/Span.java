package org.engagementtimeline.edtf;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The days that one date may mean, and its words.
 *
 * @param words the parts of the name from the smallest unit to the year, so that two dates in one phrase can share the last ones
 * @param preposition "on" for a day, "in" for anything longer
 */
record Span(LocalDate earliest, LocalDate latest, List<String> words, String preposition) {

    /** Kept, because Java makes a formatter for each name that it is asked for. */
    private static final List<String> MONTHS = Stream.of(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
            .toList();

    static Span day(LocalDate day) {
        String number = String.valueOf(day.getDayOfMonth());
        return new Span(day, day, List.of(number, name(day.getMonth()), String.valueOf(day.getYear())), "on");
    }

    static Span days(YearMonth month, String words, int first, int last) {
        return within(
                String.valueOf(month.getYear()), words + name(month.getMonth()), month.atDay(first), month.atDay(last));
    }

    static Span month(YearMonth month) {
        return days(month, "", 1, month.lengthOfMonth());
    }

    static Span within(String year, String words, LocalDate earliest, LocalDate latest) {
        return new Span(earliest, latest, List.of(words, year), "in");
    }

    static Span year(int year) {
        return years(year, year, String.valueOf(year));
    }

    /** A decade by its name. A century, and the decade that would have the same name, by their first and last years. */
    static Span years(int first, int last) {
        return years(first, last, first % 100 == 0 ? "the years " + first + " to " + last : "the " + first + "s");
    }

    private static Span years(int first, int last, String words) {
        return new Span(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), List.of(words), "in");
    }

    static Span someMonth(int year) {
        Span span = year(year);
        return new Span(span.earliest, span.latest, List.of("some month in " + year), "in");
    }

    static Span someDay(Span span) {
        List<String> words = new ArrayList<>(span.words);
        words.set(0, "some day in " + words.get(0));
        return new Span(span.earliest, span.latest, List.copyOf(words), "on");
    }

    String inWords() {
        return String.join(" ", words);
    }

    /** Several dates in one phrase, which repeats month and year only if they differ. */
    static String inWords(List<Span> spans, String lastSeparator) {
        int shared = sharedEnding(spans);
        List<String> phrases = new ArrayList<>();
        for (Span span : spans.subList(0, spans.size() - 1)) {
            phrases.add(String.join(" ", span.words.subList(0, span.words.size() - shared)));
        }
        phrases.add(spans.get(spans.size() - 1).inWords());
        return Words.list(phrases, lastSeparator);
    }

    private static int sharedEnding(List<Span> spans) {
        int shared =
                spans.stream().mapToInt(span -> span.words.size() - 1).min().orElse(0);
        while (!share(spans, shared)) {
            shared--;
        }
        return shared;
    }

    private static boolean share(List<Span> spans, int length) {
        return spans.stream()
                        .map(span -> span.words.subList(span.words.size() - length, span.words.size()))
                        .distinct()
                        .count()
                == 1;
    }

    private static String name(Month month) {
        return MONTHS.get(month.ordinal());
    }
}
