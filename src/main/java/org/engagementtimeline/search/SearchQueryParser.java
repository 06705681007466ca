package org.engagementtimeline.search;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Turns what a reader typed into one full-text query, with at most two statements. Words that the record lacks are
 * replaced by those with the most similar spelling, except in quotes.
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
        Map<String, List<Near>> unknown = nearest(query.words());
        List<String> words = List.copyOf(unknown.keySet());
        String expression = "websearch_to_tsquery('record', ?)";
        List<String> parameters = new ArrayList<>();
        parameters.add(query.rewritten(word -> words.contains(word) ? placeholder(words.indexOf(word)) : word));
        for (int index = 0; index < words.size(); index++) {
            expression = "ts_rewrite(" + expression + ", cast(? as tsquery), cast(? as tsquery))";
            parameters.add(placeholder(index));
            parameters.add(unknown.get(words.get(index)).stream()
                    .map(near -> "(" + near.lexemes() + ")")
                    .collect(joining(" | ")));
        }
        // A query without a word that must be there is "T" to the index: PostgreSQL would read every document.
        String tsquery = database.sql(
                        "select case querytree(query) when 'T' then '' else cast(query as text) end from (" + "select "
                                + expression + " as query) asked")
                .params(parameters)
                .query(String.class)
                .single();
        return new ParsedQuery(
                query,
                tsquery,
                unknown.entrySet().stream()
                        .map(entry -> new Correction(
                                entry.getKey(),
                                entry.getValue().stream().map(Near::word).toList()))
                        .toList());
    }

    /** A placeholder for an unknown word until the query is built, so that the same word in quotes stays as it is. */
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
}
