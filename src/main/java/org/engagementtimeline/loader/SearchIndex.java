package org.engagementtimeline.loader;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Fills the reading index of the search from the rows that the loader has just written, in its transaction and after the index of
 * the timeline: a document for each page that a search can find, and the words of all documents.
 */
final class SearchIndex {

    /** The text of each document, without the names that it mentions. */
    private static final String TEXTS = """
            select 'engagement' as kind, engagement.id,
                timeline_place.ordinal,
                engagement.title,
                concat_ws(' · ', engagement.summary, dated.statement, unnamed.texts, said.texts, promised.texts) as body,
                concat_ws(' · ', initcap(engagement.kind) || coalesce(' in ' || place.name, ''),
                    mechanism.short_name || coalesce(', round ' || engagement.round, '')) as context,
                engagement.date_edtf, dated.inferred is not null as date_inferred, engagement.status
            from engagement
            join timeline_place on timeline_place.engagement_id = engagement.id
            join claim dated on dated.id = engagement.date_claim
            left join place on place.id = engagement.place_id
            left join mechanism on mechanism.id = engagement.mechanism_id
            left join (select engagement_id, string_agg(unnamed, ' · ' order by attendance.id) as texts
                from attendance join delegation on delegation.id = delegation_id group by engagement_id) unnamed
                on unnamed.engagement_id = engagement.id
            left join (select engagement_id, string_agg(says, ' · ' order by ordinal) as texts
                from position group by engagement_id) said
                on said.engagement_id = engagement.id
            left join (select engagement_id, string_agg(title || ' · ' || says, ' · ' order by id, ordinal) as texts
                from commitment_entry join commitment on commitment.id = commitment_id group by engagement_id) promised
                on promised.engagement_id = engagement.id
            union all
            select 'person', person.id, row_number() over (order by person.name, person.id), person.name,
                coalesce(held.texts, ''), concat_ws(' · ', coalesce(party.name, 'No party'), held.titles), null, false, null
            from person
            left join party on party.id = person.party_id
            left join (select person_id, string_agg(distinct name, ' · ') as texts,
                    string_agg(distinct title, ' · ') as titles
                from (select person_id, office_id from attendance
                    union select person_id, office_id from position
                    union select person_id, office_id from tenure) post
                join office on office.id = post.office_id
                join search_name on kind = 'office' and search_name.id = post.office_id group by person_id) held
                on held.person_id = person.id
            union all
            select 'mechanism', mechanism.id, mechanism.ordinal, mechanism.name, coalesce(about.texts, ''),
                mechanism.short_name || ' · ' || case sessions.number when 1 then '1 engagement'
                    else coalesce(sessions.number, 0) || ' engagements' end, null, false, null
            from mechanism
            left join (select mechanism_id, count(*) as number from engagement group by mechanism_id) sessions
                on sessions.mechanism_id = mechanism.id
            left join (select mechanism_id, string_agg(statement, ' · ' order by ordinal) as texts
                from mechanism_statement group by mechanism_id) about
                on about.mechanism_id = mechanism.id
            union all
            select 'commitment', commitment.id, row_number() over (order by commitment.id), commitment.title,
                concat_ws(' · ', history.texts, figures.texts), initcap(commitment.kind) || ' by ' || promised.statement,
                null, false, null
            from commitment
            join claim promised on promised.id = commitment.by_claim
            left join (select commitment_id, string_agg(concat_ws(' · ', says, title), ' · ' order by ordinal) as texts
                from commitment_entry left join engagement on engagement.id = engagement_id group by commitment_id) history
                on history.commitment_id = commitment.id
            left join (select commitment_id, string_agg(label, ' · ' order by ordinal) as texts
                from figure group by commitment_id) figures
                on figures.commitment_id = commitment.id
            union all
            select 'background', background.id, row_number() over (order by background.sort_day desc, background.id desc),
                background.title, concat_ws(' · ', background.account, dated.statement, said.texts, figures.texts),
                initcap(background.kind) || coalesce(' in ' || place.name, ''),
                background.date_edtf, dated.inferred is not null, background.certainty
            from background
            join claim dated on dated.id = background.date_claim
            left join place on place.id = background.place_id
            left join (select background_id, string_agg(says, ' · ' order by ordinal) as texts
                from position group by background_id) said
                on said.background_id = background.id
            left join (select background_id, string_agg(label, ' · ' order by ordinal) as texts
                from figure group by background_id) figures
                on figures.background_id = background.id
            union all
            select 'source', source.id, source.ordinal, source.label, concat_ws(' · ', source.about, stated.texts),
                source.id, null, false, null
            from source
            left join (select source_id, string_agg(statement, ' · ' order by kind desc) as texts
                from source_statement group by source_id) stated
                on stated.source_id = source.id
            """;

    /** The records that each document mentions, by kind and id. */
    private static final String MENTIONS = """
            select 'engagement' as kind, id, 'mechanism' as named_kind, mechanism_id as named_id from engagement
            union all select 'engagement', id, 'place', place_id from engagement
            union all select 'engagement', engagement_id, 'topic', topic_id from engagement_topic
            union all select 'engagement', engagement_id, 'party', party_id from delegation
            union all select 'engagement', engagement_id, 'person', person_id
                from attendance join delegation on delegation.id = delegation_id
            union all select 'engagement', engagement_id, 'office', office_id
                from attendance join delegation on delegation.id = delegation_id
            union all select 'person', id, 'person', id from person
            union all select 'mechanism', id, 'mechanism', id from mechanism
            union all select 'commitment', commitment_id, 'party', party_id from commitment_party
            union all select 'commitment', commitment_id, 'topic', topic_id from commitment_topic
            union all select 'background', id, 'place', place_id from background
            union all select 'background', background_id, 'organisation', organisation_id from background_mention
            union all select about.kind, about.id, named.kind, named.id
                from position
                left join position_mention on position_id = position.id
                cross join lateral (values ('engagement', engagement_id), ('background', background_id)) about (kind, id)
                cross join lateral (values ('person', person_id), ('office', office_id),
                    ('organisation', position.organisation_id),
                    ('organisation', position_mention.organisation_id)) named (kind, id)
                where about.id is not null
            """;

    /** Each word is checked once, and not at each of its positions. */
    private static final String WORDS = """
            insert into search_word (word, documents)
            select word, ndoc
            from ts_stat($$
                select to_tsvector('unstemmed', concat_ws(' ', title, names, body)) from search_document
            $$)
            where word ~ '^[[:alnum:]-]*[[:alpha:]][[:alnum:]-]*$' and length(word) between 3 and 60
                and to_tsvector('record', word) <> ''
            """;

    private static final List<String> TABLES = List.of("search_document", "search_word");

    private SearchIndex() {}

    static void fill(JdbcTemplate database) {
        if (!BulkLoad.intoEmptyTables(database, TABLES, () -> write(database))) {
            TABLES.forEach(table -> database.update("delete from " + table));
            write(database);
        }
    }

    private static void write(JdbcTemplate database) {
        database.update("with texts as (" + TEXTS + "), mentions as (" + MENTIONS + """
                ), called as (
                    select mentions.kind, mentions.id, string_agg(distinct search_name.name, ' · ') as names
                    from mentions
                    join texts using (kind, id)
                    join search_name on search_name.kind = named_kind and search_name.id = named_id
                        and search_name.name <> texts.title
                    group by mentions.kind, mentions.id)
                insert into search_document
                    (kind, id, ordinal, title, names, body, context, date_edtf, date_inferred, status)
                select kind, id, ordinal, title, coalesce(names, ''), body, context, date_edtf, date_inferred, status
                from texts left join called using (kind, id)
                """);
        database.update(WORDS);
    }
}
