package org.engagementtimeline.search;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Names and words of the record that begin as the text in a search box does, in one statement of bounded cost: mechanisms, people,
 * topics and places, then words by how many documents hold them.
 */
@Component
class Names {

    /** Fewer letters begin too many words. */
    private static final int SHORTEST = 2;

    private static final int MOST = 8;

    private static final String NAMES = """
            with typed as (
                select translate(lower(:typed), '%_\\', '') as text,
                    cast(coalesce((select string_agg(quote_literal(lexeme) || ':*AB', ' & ')
                        from unnest(to_tsvector('unstemmed', :typed))), '') as tsquery) as beginning,
                    plainto_tsquery('record', :typed) as whole),
            found as (
                (select title as name, 1 as rank, 0 as documents from search_document, typed
                    where kind = 'mechanism' and (lexemes @@ beginning or ts_filter(lexemes, '{a,b}') @@ whole) order by ordinal limit :most)
                union all
                (select short_name, 1, 0 from mechanism, typed where lower(short_name) like text || '%' limit :most)
                union all
                (select title, 2, 0 from search_document, typed
                    where kind = 'person' and (lexemes @@ beginning or ts_filter(lexemes, '{a,b}') @@ whole) order by title limit :most)
                union all
                (select name, 3, 0 from topic, typed where ' ' || lower(name) like '% ' || text || '%' limit :most)
                union all
                (select name, 4, 0 from place, typed where ' ' || lower(name) like '% ' || text || '%' limit :most)
                union all
                (select word, 5, documents from search_word, typed
                    where word like text || '%' and text not like '% %' order by documents desc, word limit :most))
            select name from found
            where rank < 5 or not exists (select from found whole where whole.rank < 5 and lower(whole.name) like '%' || found.name || '%')
            group by name order by min(rank), max(documents) desc, name limit :most
            """;

    private final JdbcClient database;

    Names(JdbcClient database) {
        this.database = database;
    }

    List<String> beginningWith(SearchQuery typed) {
        if (typed.text().codePoints().filter(Character::isLetterOrDigit).count() < SHORTEST) {
            return List.of();
        }
        return database.sql(NAMES)
                .param("typed", typed.text())
                .param("most", MOST)
                .query(String.class)
                .list();
    }
}
