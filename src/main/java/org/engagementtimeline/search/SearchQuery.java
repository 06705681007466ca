package org.engagementtimeline.search;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.engagementtimeline.web.BadRequestException;
import org.jspecify.annotations.Nullable;

/**
 * What a reader typed, in the syntax that web search engines share: words, “phrases” in quotes, a hyphen before what is
 * not wanted, and {@code or}.
 *
 * @param text as typed, with straight quotes and without invisible characters
 */
public record SearchQuery(String text) {

    public static final int MOST_CHARACTERS = 200;

    private static final Pattern QUOTES = Pattern.compile("[“”„‟«»＂]");

    /** The invisible characters that join letters belong to the spelling of words. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Z}[\\p{Cf}&&[^\\u200c\\u200d]]]+");

    private static final Pattern PART = Pattern.compile("(?<not>(?<![^ ])-)?"
            + "(?:\"(?<phrase>[^\"]*)\"?|(?<word>[\\p{L}\\p{M}\\p{N}]+(?:[-'’][\\p{L}\\p{M}\\p{N}]+)*))");

    /**
     * Reads a search field. It is empty if nothing in it is visible.
     *
     * @throws BadRequestException if it is too long
     */
    public static @Nullable SearchQuery of(String typed) {
        String shown = UNSEEN.matcher(Normalizer.normalize(typed, Form.NFC))
                .replaceAll(" ")
                .strip();
        int length = shown.codePointCount(0, shown.length());
        if (length > MOST_CHARACTERS) {
            throw new BadRequestException(
                    "A search takes at most " + MOST_CHARACTERS + " characters; this one has " + length + ".");
        }
        return shown.isEmpty() ? null : new SearchQuery(QUOTES.matcher(shown).replaceAll("\""));
    }

    /** A word or, in quotes, a phrase. */
    private record Part(boolean excluded, boolean quoted, String words) {

        String written() {
            return (excluded ? "-" : "") + (quoted ? "\"" + words + "\"" : words);
        }
    }

    private List<Part> parts() {
        return PART.matcher(text).results().map(SearchQuery::part).toList();
    }

    private static Part part(MatchResult found) {
        String phrase = found.group(2);
        return new Part(
                found.group(1) != null,
                phrase != null,
                phrase != null ? phrase.replaceAll("[/\\\\]", " ") : found.group(3));
    }

    /** Whether it says what is not wanted. */
    boolean excludes() {
        return parts().stream().anyMatch(Part::excluded);
    }

    /** Whether it has only words, and all are wanted. */
    boolean isPlain() {
        return parts().stream()
                .noneMatch(
                        part -> part.quoted() || part.excluded() || part.words().equalsIgnoreCase("or"));
    }

    /** The words outside quotes, each once. What is in quotes is searched for as typed. */
    List<String> words() {
        return parts().stream()
                .filter(part -> !part.quoted())
                .map(Part::words)
                .distinct()
                .toList();
    }

    /** The words outside quotes that are wanted, as they follow one another without anything else between them. */
    List<List<String>> runs() {
        List<List<String>> runs = new ArrayList<>(List.of(new ArrayList<>()));
        for (Part part : parts()) {
            if (part.quoted() || part.excluded()) {
                runs.add(new ArrayList<>());
            } else {
                runs.get(runs.size() - 1).add(part.words());
            }
        }
        return runs;
    }

    /** All words, also those in quotes. */
    List<String> allWords() {
        return parts().stream()
                .flatMap(part -> new SearchQuery(part.words().replace("-", " ")).words().stream())
                .distinct()
                .toList();
    }

    /** In the syntax of the database, with other words outside quotes. */
    String rewritten(UnaryOperator<String> words) {
        return written(part -> part.quoted() ? part : new Part(part.excluded(), false, words.apply(part.words())));
    }

    /** The same with some words in quotes, so that they are searched for exactly as spelled. */
    SearchQuery quoting(List<String> words) {
        return new SearchQuery(written(
                part -> new Part(part.excluded(), part.quoted() || words.contains(part.words()), part.words())));
    }

    private String written(UnaryOperator<Part> change) {
        return parts().stream().map(change).map(Part::written).collect(Collectors.joining(" "));
    }

    /** As an address has it. */
    @Override
    public String toString() {
        return text;
    }
}
