package org.engagementtimeline.search;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds documents by a full-text query and marks the matches, in one query for all kinds. Its cost is bounded: of each kind it counts
 * only so many and, if there are more, ranks only the first of them.
 */
@Component
class Documents {

    /**
     * What is meant exactly comes first: a person or mechanism by name, or what matches the date or round of the query. Then a match in
     * a title counts more than one in a name, and a name more than the text. The name of a mechanism may name the parties too, so their
     * names alone do not mean it.
     */
    private static final String FOUND = """
            with asked as (
                select cast(:tsquery as tsquery) as query, cast(:exact as tsquery) as exact, cast(:named as tsquery) as named,
                    numnode(cast(:named as tsquery)) > 1 and not to_tsvector('record', string_agg(name, ' '))
                        @@ cast(:tsquery as tsquery) as several
                from party),
            candidate as (%s),
            found as (
                select kind, id, ts_rank('{0, 0.1, 0.3, 1}', lexemes, query) as nearness, ordinal,
                    case when kind in ('person', 'mechanism')
                            and lower(:subject) = any(string_to_array(lower(title || :apart || names), :apart)) then 2
                        when kind = 'person' and lexemes @@ named or kind = 'mechanism' and several and lexemes @@ named
                            or lexemes @@ exact then 1
                        else 0 end as closeness
                from candidate, asked),
            ranked as (
                select kind, id, closeness,
                    row_number() over (partition by kind order by closeness desc, nearness desc, ordinal, id) as rank
                from found)
            select kind, id, closeness, context, coalesce(date_edtf, last_met.edtf) as date_edtf,
                date_judged or coalesce(last_met.judged, false) as date_judged, status,
                ts_headline('record', translate(title, '<.', :hidden), query, :whole) as title,
                ts_headline('record', translate(names, '<.', :hidden), query, :whole) as names,
                ts_headline('record', translate(body, '<.', :hidden), query, :part) as body
            from ranked join search_document using (kind, id) cross join asked
            left join lateral (
                select details #>> '{date,value,edtf}' as edtf, details #> '{date,judged}' is not null as judged from engagement
                where engagement.id = case search_document.kind
                    when 'person' then (select engagement_id from attendance join engagement on engagement.id = engagement_id
                        where person_id = search_document.id and presence = 'attended' and met order by sort_day desc limit 1)
                    when 'mechanism' then (select id from engagement
                        where mechanism_id = search_document.id and met order by sort_day desc limit 1)
                end) last_met on true
            where rank > :skipped and rank <= :skipped + :most order by kind, rank
            """;

    /** From the index of the words of one kind. */
    private static final String ALL = """
            (select kind, id, ordinal, lexemes, title, names from search_document
                where kind = '%s' and lexemes @@ cast(:tsquery as tsquery))
            """;

    /** In order, until there are enough. No index supports "is true", so PostgreSQL does not read the whole index of words. */
    private static final String FIRST = """
            (select kind, id, ordinal, lexemes, title, names from search_document
                where kind = '%s' and (lexemes @@ cast(:tsquery as tsquery)) is true
                order by ordinal limit %d)
            """;

    private static final String NUMBER = """
            select '%s' as section, count(*) as number from (
                select from search_document where kind = '%s' and lexemes @@ cast(:tsquery as tsquery) limit %d) found
            """;

    /** A lexeme of a query, and the same where it must be in a title or a name. */
    private static final Pattern LEXEME = Pattern.compile("'(?:[^']|'')+'");

    private static final String IN_A_NAME = "$0:AB";

    private static final String MARKS = "StartSel=\"" + Highlight.BEGIN + "\", StopSel=\"" + Highlight.END + "\"";
    private static final String WHOLE = MARKS + ", HighlightAll=true";
    private static final String PART =
            MARKS + ", MaxFragments=3, MinWords=15, MaxWords=30, FragmentDelimiter=\"" + Highlight.APART + "\"";

    private final JdbcClient database;

    Documents(JdbcClient database) {
        this.database = database;
    }

    /**
     * One document that matches.
     *
     * @param closeness 2 if the query is its name, 1 if the query otherwise means it exactly, 0 if it only matches
     * @param names its names, with the matches marked
     * @param body its text around the matches
     */
    record Document(
            String kind,
            String id,
            int closeness,
            String context,
            @Nullable String dateEdtf,
            boolean dateJudged,
            @Nullable String status,
            String title,
            String names,
            String body) {}

    private record Count(Section section, long number) {}

    /** How many documents of each kind match, or that there are more. Kinds without a match are left out. */
    Map<Section, HitCount> counts(String tsquery) {
        return database
                .sql(Arrays.stream(Section.values())
                        .map(section -> NUMBER.formatted(section, section.kind(), HitCount.MOST_COUNTED + 1))
                        .collect(joining(" union all ")))
                .param("tsquery", tsquery)
                .query(Count.class)
                .list()
                .stream()
                .filter(count -> count.number() > 0)
                .collect(toMap(
                        Count::section,
                        count -> HitCount.counted(count.number()),
                        (one, other) -> one,
                        () -> new EnumMap<>(Section.class)));
    }

    /**
     * The best matches of each of some kinds.
     *
     * @param counts how many of each kind match
     * @param skipped how many better ones are left out
     */
    List<Document> find(ParsedQuery query, Map<Section, HitCount> counts, long skipped, int most) {
        String candidates = counts.entrySet().stream()
                .map(entry -> entry.getValue().more()
                        ? FIRST.formatted(entry.getKey().kind(), HitCount.MOST_COMPARED)
                        : ALL.formatted(entry.getKey().kind()))
                .collect(joining(" union all "));
        return database.sql(FOUND.formatted(candidates))
                .param("tsquery", query.tsquery())
                .param("exact", query.exact())
                .param("named", LEXEME.matcher(query.tsquery()).replaceAll(IN_A_NAME))
                .param("subject", query.meaning().subject())
                .param("apart", Highlight.APART)
                .param("hidden", Highlight.HIDDEN)
                .param("whole", WHOLE)
                .param("part", PART)
                .param("skipped", skipped)
                .param("most", most)
                .query(Document.class)
                .list();
    }
}
