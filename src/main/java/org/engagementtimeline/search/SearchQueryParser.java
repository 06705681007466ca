package org.engagementtimeline.search;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Turns what a reader typed into one full-text query, with at most two statements. Words that the record lacks are
 * replaced by those with the most similar spelling, except in quotes. Words that {@linkplain QueryMeaning mean} a time or a round also
 * find what is of that time or round.
 */
@Component
public class SearchQueryParser {

    /** Shorter words resemble too many others. */
    private static final int SHORTEST_CORRECTED = 4;

    private static final int MOST_CORRECTED = 12;
    private static final int MOST_NEAREST = 3;

    /** Words about as similar as the nearest are as likely to be meant. */
    private static final double ABOUT_AS_NEAR = 0.1;

    private static final String UNKNOWN = """
            select asked.word as asked, near.word, near.nearness,
                coalesce(plainto_tsquery('record', near.word)::text, '') as lexemes
            from unnest(:words) with ordinality asked (word, position)
            cross join lateral nearest_words(asked.word, :most) near
            where to_tsvector('record', asked.word) <> ''
            and not exists (select from search_word held where held.lexemes = to_tsvector('record', asked.word))
            order by asked.position, near.nearness desc, near.word
            """;

    private static final String RELATED = """
            select near.word
            from unnest(:words) with ordinality asked (word, position)
            cross join lateral (
                select asked.word, 2 as nearness
                where exists (select from search_word held where held.lexemes = to_tsvector('record', asked.word))
                union all
                select found.word, found.nearness from nearest_words(asked.word, :most) found
                where not exists (select from search_word held where held.lexemes = to_tsvector('record', asked.word))) near
            group by near.word
            order by min(asked.position), max(near.nearness) desc, near.word
            """;

    private final JdbcClient database;

    SearchQueryParser(JdbcClient database) {
        this.database = database;
    }

    /** A word of the record with a similar spelling, and the query that finds it. */
    private record Near(String asked, String word, double nearness, String lexemes) {}

    public ParsedQuery parse(SearchQuery query) {
        QueryMeaning meaning = QueryMeaning.of(query);
        List<String> meant = List.copyOf(meaning.lexemes().keySet());
        Map<String, List<Near>> unknown = nearest(query.words().stream()
                .filter(word -> !meant.contains(word) && !meaning.idle().contains(word))
                .toList());
        List<String> replaced =
                Stream.of(unknown.keySet(), meant).flatMap(Collection::stream).toList();
        String rewritten = query.rewritten(word -> meaning.idle().contains(word)
                ? ""
                : replaced.contains(word) ? placeholder(replaced.indexOf(word)) : word);
        String corrected = "websearch_to_tsquery('record', ?)";
        List<String> parameters = new ArrayList<>(List.of(rewritten));
        for (String word : unknown.keySet()) {
            corrected = "ts_rewrite(" + corrected + ", cast(? as tsquery), cast(? as tsquery))";
            parameters.add(placeholder(replaced.indexOf(word)));
            parameters.add(unknown.get(word).stream()
                    .map(near -> "(" + near.lexemes() + ")")
                    .collect(joining(" | ")));
        }
        String whole = "corrected";
        String exact = meant.isEmpty() ? "cast('' as tsquery)" : "corrected";
        List<String> meanings = new ArrayList<>();
        List<String> exactMeanings = new ArrayList<>();
        for (String word : meant) {
            String lexeme = Objects.requireNonNull(meaning.lexemes().get(word));
            String placeholder = placeholder(replaced.indexOf(word));
            whole = "ts_rewrite(" + whole + ", cast(? as tsquery), plainto_tsquery('record', ?) || cast(? as tsquery))";
            meanings.addAll(List.of(placeholder, word, lexeme));
            exact = "ts_rewrite(" + exact + ", cast(? as tsquery), cast(? as tsquery))";
            exactMeanings.addAll(List.of(placeholder, lexeme));
        }
        // A query without a word that must be there is "T" to the index: PostgreSQL would read every document.
        return database.sql(
                        "select case querytree(query) when 'T' then '' else cast(query as text) end, cast(exact as text) from (select "
                                + whole + " as query, " + exact + " as exact from (select " + corrected
                                + " as corrected) asked) asked")
                .params(Stream.of(meanings, exactMeanings, parameters)
                        .flatMap(List::stream)
                        .toList())
                .query((row, number) ->
                        new ParsedQuery(query, meaning, row.getString(1), row.getString(2), corrections(unknown)))
                .single();
    }

    private static List<Correction> corrections(Map<String, List<Near>> unknown) {
        return unknown.entrySet().stream()
                .map(entry -> new Correction(
                        entry.getKey(),
                        entry.getValue().stream().map(Near::word).toList()))
                .toList();
    }

    /** A placeholder for a word with another meaning until the query is built, so that the same word in quotes stays as it is. */
    private static String placeholder(int index) {
        return "unheldword" + index;
    }

    /** The nearest words for each word that the record lacks. Words without any are left out. */
    private Map<String, List<Near>> nearest(List<String> asked) {
        List<String> words = asked.stream()
                .filter(word -> word.codePointCount(0, word.length()) >= SHORTEST_CORRECTED)
                .filter(word -> word.codePoints().anyMatch(Character::isLetter))
                .limit(MOST_CORRECTED)
                .toList();
        if (words.isEmpty()) {
            return Map.of();
        }
        Map<String, List<Near>> nearest = database
                .sql(UNKNOWN)
                .param("words", words.toArray(String[]::new))
                .param("most", MOST_NEAREST)
                .query(Near.class)
                .list()
                .stream()
                .collect(groupingBy(Near::asked, LinkedHashMap::new, toList()));
        nearest.replaceAll((word, near) -> near.stream()
                .filter(each -> each.nearness() >= near.get(0).nearness() - ABOUT_AS_NEAR)
                .toList());
        return nearest;
    }

    /** For each word of a query, also in quotes: the word itself if the record has it, otherwise the nearest words. */
    List<String> related(SearchQuery query) {
        return database.sql(RELATED)
                .param("words", query.allWords().stream().limit(MOST_CORRECTED).toArray(String[]::new))
                .param("most", MOST_NEAREST)
                .query(String.class)
                .list();
    }

    /** The script of a query in letters other than Latin, if the record has no word in other letters; such as "Arabic". */
    Optional<String> unheldScript(SearchQuery query) {
        return query.text()
                .codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .filter(script -> script != UnicodeScript.LATIN && script != UnicodeScript.COMMON)
                .findFirst()
                .filter(any -> database.sql(
                                "select not exists (select from search_word where word ~ '[^\\u0001-\\u024f]')")
                        .query(Boolean.class)
                        .single())
                .map(script -> StringUtils.capitalize(script.name().toLowerCase(Locale.ROOT)));
    }
}
