package org.engagementtimeline.search;

import static java.util.stream.Collectors.toMap;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds documents by a full-text query and marks what matched, in one query for all kinds. */
@Component
class Documents {

    /** A match in a title weighs more than one in a name, and that more than one in the text. */
    private static final String FOUND = """
            with asked as (select cast(:tsquery as tsquery) as query),
            found as (
                select kind, id, ts_rank('{0, 0.1, 0.3, 1}', lexemes, query) as nearness, ordinal
                from search_document, asked where lexemes @@ query),
            placed as (
                select kind, id, row_number() over (partition by kind order by nearness desc, ordinal, id) as place
                from found)
            select kind, id, context, date_edtf, date_inferred, status,
                ts_headline('record', translate(title, '<', :lessThan), query, :whole) as title,
                ts_headline('record', translate(names, '<', :lessThan), query, :whole) as names,
                ts_headline('record', translate(body, '<', :lessThan), query, :part) as body
            from placed join search_document using (kind, id), asked
            """;

    private static final String FIRST_OF_EACH = "where place <= :most order by kind, place";
    private static final String PAGE_OF_ONE =
            "where kind = :kind and place > :skipped and place <= :skipped + :most order by place";

    private static final String MARKS = "StartSel=\"" + Marked.BEGIN + "\", StopSel=\"" + Marked.END + "\"";
    private static final String WHOLE = MARKS + ", HighlightAll=true";
    private static final String PART =
            MARKS + ", MaxFragments=3, MinWords=15, MaxWords=30, FragmentDelimiter=\"" + Marked.APART + "\"";

    private final JdbcClient database;

    Documents(JdbcClient database) {
        this.database = database;
    }

    /**
     * One document that matches.
     *
     * @param names the names in it, with what matched
     * @param body its text around what matched
     */
    record Document(
            String kind,
            String id,
            String context,
            @Nullable String dateEdtf,
            boolean dateInferred,
            @Nullable String status,
            String title,
            String names,
            String body) {}

    private record Count(String kind, long number) {}

    /** How many documents of each kind match; kinds of which none does are left out. */
    Map<Section, Long> counts(String tsquery) {
        return database
                .sql("select kind, count(*) as number from search_document where lexemes @@ cast(:tsquery as tsquery)"
                        + " group by kind")
                .param("tsquery", tsquery)
                .query(Count.class)
                .list()
                .stream()
                .collect(toMap(
                        count -> Section.of(count.kind()),
                        Count::number,
                        Long::sum,
                        () -> new EnumMap<>(Section.class)));
    }

    /** The best matches of every kind. */
    List<Document> first(String tsquery, int most) {
        return find(FOUND + FIRST_OF_EACH, tsquery)
                .param("most", most)
                .query(Document.class)
                .list();
    }

    /** One page of the matches of one kind. */
    List<Document> page(String tsquery, Section section, int number, int size) {
        return find(FOUND + PAGE_OF_ONE, tsquery)
                .param("kind", section.kind())
                .param("skipped", (number - 1) * size)
                .param("most", size)
                .query(Document.class)
                .list();
    }

    private JdbcClient.StatementSpec find(String sql, String tsquery) {
        return database.sql(sql)
                .param("tsquery", tsquery)
                .param("lessThan", String.valueOf(Marked.LESS_THAN))
                .param("whole", WHOLE)
                .param("part", PART);
    }
}
