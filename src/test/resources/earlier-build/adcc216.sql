-- The tables of commit adcc216, the last build with the first schema, as its migrations made them, and their history.

-- The record: who met whom, when, in what capacity, through which channel, what was promised, and who says so.
-- The data-set loader is the only writer; it replaces the whole record in one transaction.

-- Sources and claims ------------------------------------------------------------------------------------------------

create table data_set (
    only_one    boolean     not null default true,
    title       text        not null,
    description text        not null,
    version     text        not null,
    revision    text        not null,
    gaps        text[]      not null,
    loaded_at   timestamptz not null default transaction_timestamp(),
    constraint data_set_pk primary key (only_one),
    constraint data_set_only_one check (only_one)
);

create table source (
    id         text    not null,
    ordinal    integer not null,
    label      text    not null,
    file_name  text    not null,
    sha256     text    not null,
    about      text    not null,
    paragraphs integer not null,
    constraint source_pk primary key (id),
    constraint source_sha256_once unique (sha256),
    constraint source_sha256_form check (sha256 ~ '^[0-9a-f]{64}$'),
    constraint source_paragraphs_some check (paragraphs > 0)
);

-- A paragraph is a non-empty line of the source's file, counted from 1. Furniture is no article text.
create table paragraph (
    source_id text    not null,
    number    integer not null,
    furniture boolean not null,
    note      text,
    constraint paragraph_pk primary key (source_id, number),
    constraint paragraph_citable unique (source_id, number, furniture),
    constraint paragraph_source_fk foreign key (source_id) references source,
    constraint paragraph_counted_from_one check (number > 0),
    constraint paragraph_furniture_has_note check (note is not null or not furniture)
);

-- A claim is one fact about one subject, as the paragraphs it cites support it.
create table claim (
    id            bigint not null,
    subject_kind  text   not null,
    subject_id    text   not null,
    subject_title text   not null,
    aspect        text   not null,
    statement     text   not null,
    inferred      text,
    constraint claim_pk primary key (id),
    constraint claim_subject_kind check (subject_kind in
        ('engagement', 'commitment', 'backdrop', 'person', 'office', 'organisation', 'mechanism', 'source')),
    constraint claim_inference_has_reason check (inferred <> '')
);
create index claim_subject on claim (subject_kind, subject_id);

create table citation (
    claim_id  bigint  not null,
    source_id text    not null,
    paragraph integer not null,
    furniture boolean not null default false,
    constraint citation_pk primary key (claim_id, source_id, paragraph),
    constraint citation_claim_fk foreign key (claim_id) references claim,
    constraint citation_paragraph_fk foreign key (source_id, paragraph, furniture)
        references paragraph (source_id, number, furniture),
    constraint citation_not_furniture check (not furniture)
);
create index citation_paragraph on citation (source_id, paragraph);

-- No fact without citation: checked at commit, so that a claim and its citations may arrive one after the other.
create function claim_must_be_cited() returns trigger language plpgsql as $$
declare
    uncited bigint;
begin
    if tg_table_name = 'claim' then
        uncited := new.id;
    else
        uncited := old.claim_id;
    end if;
    if exists (select from claim where id = uncited)
       and not exists (select from citation where claim_id = uncited) then
        raise exception 'claim % carries no citation', uncited
            using errcode = 'integrity_constraint_violation', constraint = 'claim_is_cited';
    end if;
    return null;
end $$;
create constraint trigger claim_is_cited after insert on claim
    deferrable initially deferred for each row execute function claim_must_be_cited();
create constraint trigger citation_was_not_the_last after delete or update on citation
    deferrable initially deferred for each row execute function claim_must_be_cited();

create table source_statement (
    source_id text   not null,
    kind      text   not null,
    statement text   not null,
    date_edtf text,
    claim_id  bigint not null,
    constraint source_statement_pk primary key (source_id, kind),
    constraint source_statement_source_fk foreign key (source_id) references source,
    constraint source_statement_claim_fk foreign key (claim_id) references claim,
    constraint source_statement_kind check (kind in ('title', 'publisher', 'date')),
    constraint source_statement_date check ((kind = 'date') = (date_edtf is not null))
);

-- Parties, people and the channels between them -------------------------------------------------------------------------

create table party (
    id        text    not null,
    ordinal   integer not null,
    name      text    not null,
    adjective text    not null,
    constraint party_pk primary key (id),
    constraint party_name_once unique (name)
);

create table topic (
    id      text    not null,
    ordinal integer not null,
    name    text    not null,
    constraint topic_pk primary key (id),
    constraint topic_name_once unique (name)
);

create table place (
    id        text not null,
    name      text not null,
    within_id text,
    constraint place_pk primary key (id),
    constraint place_within_fk foreign key (within_id) references place,
    constraint place_not_within_itself check (within_id <> id)
);

create table mechanism (
    id         text    not null,
    ordinal    integer not null,
    name       text    not null,
    short_name text    not null,
    name_claim bigint  not null,
    constraint mechanism_pk primary key (id),
    constraint mechanism_name_claim_fk foreign key (name_claim) references claim
);

create table mechanism_statement (
    mechanism_id text    not null,
    ordinal      integer not null,
    statement    text    not null,
    claim_id     bigint  not null,
    constraint mechanism_statement_pk primary key (mechanism_id, ordinal),
    constraint mechanism_statement_mechanism_fk foreign key (mechanism_id) references mechanism,
    constraint mechanism_statement_claim_fk foreign key (claim_id) references claim
);

create table organisation (
    id       text not null,
    name     text not null,
    kind     text not null,
    party_id text,
    constraint organisation_pk primary key (id),
    constraint organisation_party_fk foreign key (party_id) references party,
    constraint organisation_kind check (kind in
        ('government', 'ministry', 'mission', 'assembly', 'movement', 'armed-group', 'international', 'unspecified'))
);

create table office (
    id              text   not null,
    title           text   not null,
    organisation_id text   not null,
    title_claim     bigint not null,
    constraint office_pk primary key (id),
    constraint office_organisation_fk foreign key (organisation_id) references organisation,
    constraint office_title_claim_fk foreign key (title_claim) references claim
);

create table person (
    id          text not null,
    name        text not null,
    party_id    text,
    party_claim bigint,
    constraint person_pk primary key (id),
    constraint person_party_fk foreign key (party_id) references party,
    constraint person_party_claim_fk foreign key (party_claim) references claim,
    constraint person_party_cited check ((party_id is null) = (party_claim is null))
);

-- Every form of a name that an article uses, of a person, an organisation or an office.
create table spelling (
    id              bigint not null,
    person_id       text,
    organisation_id text,
    office_id       text,
    spelling        text   not null,
    claim_id        bigint not null,
    constraint spelling_pk primary key (id),
    constraint spelling_person_fk foreign key (person_id) references person,
    constraint spelling_organisation_fk foreign key (organisation_id) references organisation,
    constraint spelling_office_fk foreign key (office_id) references office,
    constraint spelling_claim_fk foreign key (claim_id) references claim,
    constraint spelling_of_one check (num_nonnulls(person_id, organisation_id, office_id) = 1),
    constraint spelling_once unique nulls not distinct (person_id, organisation_id, office_id, spelling)
);

-- Engagements -------------------------------------------------------------------------------------------------------------
-- A date is kept as its EDTF text and as the days it may extend over; earliest and latest follow from the extent.

create table engagement (
    id              text      not null,
    title           text      not null,
    kind            text      not null,
    kind_claim      bigint    not null,
    mechanism_id    text,
    mechanism_claim bigint,
    round           integer,
    round_claim     bigint,
    status          text      not null,
    status_claim    bigint    not null,
    date_edtf       text      not null,
    date_extent     daterange not null,
    date_claim      bigint    not null,
    earliest        date generated always as (lower(date_extent)) stored,
    latest          date generated always as (upper(date_extent) - 1) stored,
    sort_day        date generated always as (coalesce(lower(date_extent), upper(date_extent) - 1)) stored not null,
    place_id        text,
    place_claim     bigint,
    summary         text      not null,
    summary_claim   bigint    not null,
    constraint engagement_pk primary key (id),
    constraint engagement_mechanism_fk foreign key (mechanism_id) references mechanism,
    constraint engagement_place_fk foreign key (place_id) references place,
    constraint engagement_kind_claim_fk foreign key (kind_claim) references claim,
    constraint engagement_mechanism_claim_fk foreign key (mechanism_claim) references claim,
    constraint engagement_round_claim_fk foreign key (round_claim) references claim,
    constraint engagement_status_claim_fk foreign key (status_claim) references claim,
    constraint engagement_date_claim_fk foreign key (date_claim) references claim,
    constraint engagement_place_claim_fk foreign key (place_claim) references claim,
    constraint engagement_summary_claim_fk foreign key (summary_claim) references claim,
    constraint engagement_kind check (kind in ('session', 'talks', 'visit', 'meeting', 'jirga')),
    constraint engagement_status check (status in ('held', 'under-way', 'announced', 'postponed', 'cancelled')),
    constraint engagement_extent check (not isempty(date_extent)),
    constraint engagement_mechanism_cited check ((mechanism_id is null) = (mechanism_claim is null)),
    constraint engagement_round_cited check ((round is null) = (round_claim is null)),
    constraint engagement_place_cited check ((place_id is null) = (place_claim is null)),
    constraint engagement_round_in_mechanism check (round > 0 and (round is null or mechanism_id is not null)),
    constraint engagement_round_once unique (mechanism_id, round)
);
create index engagement_in_time on engagement (sort_day, id);
create index engagement_by_mechanism on engagement (mechanism_id, sort_day, id);
create index engagement_by_place on engagement (place_id);
create index engagement_extents on engagement using gist (date_extent);

create table delegation (
    id            bigint not null,
    engagement_id text   not null,
    party_id      text   not null,
    claim_id      bigint not null,
    constraint delegation_pk primary key (id),
    constraint delegation_engagement_fk foreign key (engagement_id) references engagement,
    constraint delegation_party_fk foreign key (party_id) references party,
    constraint delegation_claim_fk foreign key (claim_id) references claim,
    constraint delegation_once unique (engagement_id, party_id)
);
create index delegation_by_party on delegation (party_id);

-- A person, or people no source names, in a delegation, in a role, in the office held then.
create table attendance (
    id            bigint  not null,
    delegation_id bigint  not null,
    ordinal       integer not null,
    person_id     text,
    unnamed       text,
    office_id     text,
    role          text    not null,
    confirmation  text    not null,
    claim_id      bigint  not null,
    constraint attendance_pk primary key (id),
    constraint attendance_delegation_fk foreign key (delegation_id) references delegation,
    constraint attendance_person_fk foreign key (person_id) references person,
    constraint attendance_office_fk foreign key (office_id) references office,
    constraint attendance_claim_fk foreign key (claim_id) references claim,
    constraint attendance_person_or_unnamed check (num_nonnulls(person_id, unnamed) = 1),
    constraint attendance_person_in_office check (person_id is null or office_id is not null),
    constraint attendance_role check (role in ('head', 'member', 'host', 'interlocutor')),
    constraint attendance_confirmation check (confirmation in ('confirmed', 'expected')),
    constraint attendance_person_once unique (delegation_id, person_id)
);
create unique index attendance_one_head on attendance (delegation_id) where role = 'head';
create index attendance_by_person on attendance (person_id);

create table engagement_topic (
    engagement_id text   not null,
    topic_id      text   not null,
    claim_id      bigint not null,
    constraint engagement_topic_pk primary key (engagement_id, topic_id),
    constraint engagement_topic_engagement_fk foreign key (engagement_id) references engagement,
    constraint engagement_topic_topic_fk foreign key (topic_id) references topic,
    constraint engagement_topic_claim_fk foreign key (claim_id) references claim
);
create index engagement_topic_by_topic on engagement_topic (topic_id);

-- One aspect on which accounts of an engagement differ, with the reading that the timeline adopts and why.
create table account (
    id            bigint  not null,
    engagement_id text    not null,
    ordinal       integer not null,
    aspect        text    not null,
    adopted       text    not null,
    because       text    not null,
    constraint account_pk primary key (id),
    constraint account_engagement_fk foreign key (engagement_id) references engagement,
    constraint account_aspect_once unique (engagement_id, aspect)
);

create table reading (
    id         bigint  not null,
    account_id bigint  not null,
    ordinal    integer not null,
    says       text    not null,
    adopted    boolean not null,
    claim_id   bigint  not null,
    constraint reading_pk primary key (id),
    constraint reading_account_fk foreign key (account_id) references account,
    constraint reading_claim_fk foreign key (claim_id) references claim
);
create index reading_by_account on reading (account_id);

create table relation (
    engagement_id text   not null,
    other_id      text   not null,
    kind          text   not null,
    claim_id      bigint not null,
    constraint relation_pk primary key (engagement_id, other_id, kind),
    constraint relation_engagement_fk foreign key (engagement_id) references engagement,
    constraint relation_other_fk foreign key (other_id) references engagement,
    constraint relation_claim_fk foreign key (claim_id) references claim,
    constraint relation_kind check (kind in ('possibly-same', 'reviews', 'follows')),
    constraint relation_to_another check (engagement_id <> other_id)
);
create index relation_by_other on relation (other_id);

-- Backdrop ----------------------------------------------------------------------------------------------------------------

create table backdrop (
    id            text      not null,
    title         text      not null,
    kind          text      not null,
    date_edtf     text      not null,
    date_extent   daterange not null,
    date_claim    bigint    not null,
    earliest      date generated always as (lower(date_extent)) stored,
    latest        date generated always as (upper(date_extent) - 1) stored,
    sort_day      date generated always as (coalesce(lower(date_extent), upper(date_extent) - 1)) stored not null,
    place_id      text,
    place_claim   bigint,
    certainty     text      not null,
    account       text      not null,
    account_claim bigint    not null,
    constraint backdrop_pk primary key (id),
    constraint backdrop_place_fk foreign key (place_id) references place,
    constraint backdrop_date_claim_fk foreign key (date_claim) references claim,
    constraint backdrop_place_claim_fk foreign key (place_claim) references claim,
    constraint backdrop_account_claim_fk foreign key (account_claim) references claim,
    constraint backdrop_kind check (kind in
        ('attack', 'clash', 'closure', 'dispute', 'policy', 'politics', 'report', 'diplomacy')),
    constraint backdrop_certainty check (certainty in ('stated', 'claimed', 'disputed')),
    constraint backdrop_extent check (not isempty(date_extent)),
    constraint backdrop_place_cited check ((place_id is null) = (place_claim is null))
);
create index backdrop_in_time on backdrop (sort_day, id);

create table backdrop_mention (
    backdrop_id     text   not null,
    organisation_id text   not null,
    claim_id        bigint not null,
    constraint backdrop_mention_pk primary key (backdrop_id, organisation_id),
    constraint backdrop_mention_backdrop_fk foreign key (backdrop_id) references backdrop,
    constraint backdrop_mention_organisation_fk foreign key (organisation_id) references organisation,
    constraint backdrop_mention_claim_fk foreign key (claim_id) references claim
);

-- What a party says at or about an engagement or a backdrop event; a comment is one that speaks for no party.
create table position (
    id              bigint  not null,
    engagement_id   text,
    backdrop_id     text,
    ordinal         integer not null,
    person_id       text,
    office_id       text,
    organisation_id text,
    unnamed         text,
    date_edtf       text,
    date_extent     daterange,
    date_claim      bigint,
    says            text    not null,
    claim_id        bigint  not null,
    constraint position_pk primary key (id),
    constraint position_engagement_fk foreign key (engagement_id) references engagement,
    constraint position_backdrop_fk foreign key (backdrop_id) references backdrop,
    constraint position_person_fk foreign key (person_id) references person,
    constraint position_office_fk foreign key (office_id) references office,
    constraint position_organisation_fk foreign key (organisation_id) references organisation,
    constraint position_date_claim_fk foreign key (date_claim) references claim,
    constraint position_claim_fk foreign key (claim_id) references claim,
    constraint position_about_one check (num_nonnulls(engagement_id, backdrop_id) = 1),
    constraint position_person_in_office check ((person_id is null) = (office_id is null)),
    constraint position_one_speaker check (num_nonnulls(person_id, organisation_id, unnamed) <= 1),
    constraint position_date_cited check (num_nonnulls(date_edtf, date_extent, date_claim) in (0, 3))
);
create index position_by_engagement on position (engagement_id);
create index position_by_backdrop on position (backdrop_id);
create index position_by_person on position (person_id);

create table position_party (
    position_id bigint not null,
    party_id    text   not null,
    constraint position_party_pk primary key (position_id, party_id),
    constraint position_party_position_fk foreign key (position_id) references position,
    constraint position_party_party_fk foreign key (party_id) references party
);

create table position_mention (
    position_id     bigint not null,
    organisation_id text   not null,
    constraint position_mention_pk primary key (position_id, organisation_id),
    constraint position_mention_position_fk foreign key (position_id) references position,
    constraint position_mention_organisation_fk foreign key (organisation_id) references organisation
);

-- An office that neither an attendance nor a position shows a person in.
create table tenure (
    id          bigint    not null,
    person_id   text      not null,
    office_id   text      not null,
    held        text      not null,
    date_edtf   text      not null,
    date_extent daterange not null,
    date_claim  bigint    not null,
    claim_id    bigint    not null,
    constraint tenure_pk primary key (id),
    constraint tenure_person_fk foreign key (person_id) references person,
    constraint tenure_office_fk foreign key (office_id) references office,
    constraint tenure_date_claim_fk foreign key (date_claim) references claim,
    constraint tenure_claim_fk foreign key (claim_id) references claim,
    constraint tenure_held check (held in ('then', 'formerly'))
);

-- Commitments -------------------------------------------------------------------------------------------------------------

create table commitment (
    id         text   not null,
    title      text   not null,
    kind       text   not null,
    by_claim   bigint not null,
    due_edtf   text,
    due_extent daterange,
    due_claim  bigint,
    constraint commitment_pk primary key (id),
    constraint commitment_by_claim_fk foreign key (by_claim) references claim,
    constraint commitment_due_claim_fk foreign key (due_claim) references claim,
    constraint commitment_kind check (kind in ('measure', 'pledge', 'agreement', 'procedural', 'proposal')),
    constraint commitment_due_cited check (num_nonnulls(due_edtf, due_extent, due_claim) in (0, 3))
);

create table commitment_party (
    commitment_id text not null,
    party_id      text not null,
    constraint commitment_party_pk primary key (commitment_id, party_id),
    constraint commitment_party_commitment_fk foreign key (commitment_id) references commitment,
    constraint commitment_party_party_fk foreign key (party_id) references party
);

create table commitment_topic (
    commitment_id text   not null,
    topic_id      text   not null,
    claim_id      bigint not null,
    constraint commitment_topic_pk primary key (commitment_id, topic_id),
    constraint commitment_topic_commitment_fk foreign key (commitment_id) references commitment,
    constraint commitment_topic_topic_fk foreign key (topic_id) references topic,
    constraint commitment_topic_claim_fk foreign key (claim_id) references claim
);

-- One step in a commitment's life, oldest first.
create table commitment_entry (
    commitment_id text      not null,
    ordinal       integer   not null,
    state         text      not null,
    engagement_id text,
    date_edtf     text      not null,
    date_extent   daterange not null,
    date_claim    bigint    not null,
    says          text      not null,
    claim_id      bigint    not null,
    constraint commitment_entry_pk primary key (commitment_id, ordinal),
    constraint commitment_entry_commitment_fk foreign key (commitment_id) references commitment,
    constraint commitment_entry_engagement_fk foreign key (engagement_id) references engagement,
    constraint commitment_entry_date_claim_fk foreign key (date_claim) references claim,
    constraint commitment_entry_claim_fk foreign key (claim_id) references claim,
    constraint commitment_entry_state check (state in
        ('announced', 'reported', 'reviewed', 'partly-implemented', 'implemented', 'lapsed')),
    constraint commitment_entry_begins check (ordinal > 0 or state in ('announced', 'reported'))
);
create index commitment_entry_by_engagement on commitment_entry (engagement_id);

-- A number that a source gives, of a commitment or a backdrop event.
create table figure (
    id            bigint  not null,
    commitment_id text,
    backdrop_id   text,
    ordinal       integer not null,
    label         text    not null,
    value         numeric not null,
    bound         text    not null,
    unit          text    not null,
    claim_id      bigint  not null,
    constraint figure_pk primary key (id),
    constraint figure_commitment_fk foreign key (commitment_id) references commitment,
    constraint figure_backdrop_fk foreign key (backdrop_id) references backdrop,
    constraint figure_claim_fk foreign key (claim_id) references claim,
    constraint figure_of_one check (num_nonnulls(commitment_id, backdrop_id) = 1),
    constraint figure_bound check (bound in ('exactly', 'over', 'nearly'))
);

-- Search: what of the record can be found by words. The loader fills both tables from the record it has just written.

-- Extensions ----------------------------------------------------------------------------------------------------------------
-- Both are trusted: whoever may create things in the database may create them. They are shared by all its schemas, so they
-- go where every schema looks, unless an administrator has put them elsewhere.

do $$
declare
    wanted text;
begin
    foreach wanted in array array['unaccent', 'pg_trgm'] loop
        if not exists (select from pg_extension where extname = wanted) then
            execute format('create extension %I with schema %I', wanted,
                case when to_regnamespace('public') is null then current_schema() else 'public' end);
        end if;
    end loop;
exception when insufficient_privilege or undefined_file or feature_not_supported then
    raise exception 'extension % can not be created: %', wanted, sqlerrm using errcode = 'ET001';
end $$;

-- Until the end of this migration, look for their functions and operators where they are.
do $$
begin
    perform set_config('search_path', concat_ws(', ', quote_ident(current_schema()), (
        select string_agg(distinct quote_ident(nspname), ', ')
        from pg_extension join pg_namespace on pg_namespace.oid = extnamespace
        where extname in ('unaccent', 'pg_trgm'))), true);
end $$;

-- Words ---------------------------------------------------------------------------------------------------------------------
-- unaccent() may be changed by its rules file and so is no part of a generated column; a configuration with it is.

create text search configuration record (copy = english);
alter text search configuration record alter mapping for hword, hword_part, word with unaccent, english_stem;

-- The same words as they are written, in lower case and without accents.
create text search configuration unstemmed (copy = simple);
alter text search configuration unstemmed alter mapping for hword, hword_part, word with unaccent, simple;

-- Documents -----------------------------------------------------------------------------------------------------------------

-- One for each page that search can lead to. What stands between signs of markup or slashes is words like any other.
create table search_document (
    kind          text    not null,
    id            text    not null,
    ordinal       integer not null,
    title         text    not null,
    names         text    not null,
    body          text    not null,
    context       text    not null,
    date_edtf     text,
    date_inferred boolean not null,
    status        text,
    lexemes       tsvector not null generated always as (
        setweight(to_tsvector('record', translate(title, '<>/', '   ')), 'A')
        || setweight(to_tsvector('record', translate(names, '<>/', '   ')), 'B')
        || setweight(to_tsvector('record', translate(body, '<>/', '   ')), 'C')) stored,
    constraint search_document_pk primary key (kind, id),
    constraint search_document_kind check (kind in
        ('engagement', 'person', 'mechanism', 'commitment', 'backdrop', 'source'))
);
create index search_document_lexemes on search_document using gin (lexemes);

-- Every word of the documents that is worth searching for, and in how many of them it stands.
create table search_word (
    word      text    not null,
    documents integer not null,
    lexemes   tsvector not null generated always as (to_tsvector('record', word)) stored,
    constraint search_word_pk primary key (word)
);
create index search_word_lexemes on search_word (lexemes);
create index search_word_trigrams on search_word using gin (word gin_trgm_ops);

-- What something is called, in every form; one view, so that every document takes in the same names.
create view search_name as
select 'person' as kind, id, name from person
union all select 'person', person_id, spelling from spelling where person_id is not null
union all select 'organisation', id, name from organisation
union all select 'organisation', organisation_id, spelling from spelling where organisation_id is not null
union all select 'office', id, title from office
union all select 'office', office_id, spelling from spelling where office_id is not null
union all select 'mechanism', id, name from mechanism
union all select 'mechanism', id, short_name from mechanism
union all select 'party', id, name from party
union all select 'topic', id, name from topic
union all select 'place', id, name from place;

-- The words of the record that are spelled most like one that it may not hold, the nearest first.
create function nearest_words(asked text, most integer) returns table (word text, nearness real)
language sql stable
set search_path from current
set pg_trgm.similarity_threshold = 0.4
as $$
    select near.word, similarity(near.word, lower(unaccent(asked))) as nearness
    from search_word near
    where near.word % lower(unaccent(asked))
    order by nearness desc, near.documents desc, near.word
    limit most
$$;

-- The ledger: which commitments a filter selects, how many have each value, and where each stands in every order. The loader
-- fills both tables from the record it has just written.

-- A commitment by what it can be chosen by, and its place in each order, counted from 1; every order is total.
create table ledger_place (
    id                text    not null,
    kind              text    not null,
    state             text    not null,
    parties           text[]  not null,
    topics            text[]  not null,
    title_ascending   integer not null,
    title_descending  integer not null,
    by_ascending      integer not null,
    by_descending     integer not null,
    made_ascending    integer not null,
    made_descending   integer not null,
    due_ascending     integer not null,
    due_descending    integer not null,
    report_ascending  integer not null,
    report_descending integer not null,
    constraint ledger_place_pk primary key (id),
    constraint ledger_place_commitment_fk foreign key (id) references commitment on delete cascade
);
create unique index ledger_place_title_ascending on ledger_place (title_ascending);
create unique index ledger_place_title_descending on ledger_place (title_descending);
create unique index ledger_place_by_ascending on ledger_place (by_ascending);
create unique index ledger_place_by_descending on ledger_place (by_descending);
create unique index ledger_place_made_ascending on ledger_place (made_ascending);
create unique index ledger_place_made_descending on ledger_place (made_descending);
create unique index ledger_place_due_ascending on ledger_place (due_ascending);
create unique index ledger_place_due_descending on ledger_place (due_descending);
create unique index ledger_place_report_ascending on ledger_place (report_ascending);
create unique index ledger_place_report_descending on ledger_place (report_descending);
create index ledger_place_kind on ledger_place (kind);
create index ledger_place_state on ledger_place (state);
create index ledger_place_parties on ledger_place using gin (parties);
create index ledger_place_topics on ledger_place using gin (topics);

-- How many commitments agree in all that they can be chosen by.
create table ledger_count (
    id      integer not null,
    kind    text    not null,
    state   text    not null,
    parties text[]  not null,
    topics  text[]  not null,
    number  integer not null,
    constraint ledger_count_pk primary key (id)
);

-- Search that stays quick on large records: every question asks one kind of document, so every kind has an index of its
-- words, and the best of very many are looked for from the first on.

drop index search_document_lexemes;
create index search_document_engagements on search_document using gin (lexemes) where kind = 'engagement';
create index search_document_people on search_document using gin (lexemes) where kind = 'person';
create index search_document_mechanisms on search_document using gin (lexemes) where kind = 'mechanism';
create index search_document_commitments on search_document using gin (lexemes) where kind = 'commitment';
create index search_document_backdrop on search_document using gin (lexemes) where kind = 'backdrop';
create index search_document_sources on search_document using gin (lexemes) where kind = 'source';
create index search_document_in_order on search_document (kind, ordinal);

-- The timeline's index: which engagements have which value, so that a page is selected, counted and drawn without reading
-- them. The loader fills these tables from the record it has just written; each instance of the application holds them.

-- The place of each engagement on the timeline, the newest being 0.
create table timeline_place (
    ordinal       integer not null,
    engagement_id text    not null,
    constraint timeline_place_pk primary key (ordinal),
    constraint timeline_place_engagement_fk foreign key (engagement_id) references engagement on delete cascade,
    constraint timeline_place_once unique (engagement_id)
);

-- The first place of each day on which an engagement is sorted.
create table timeline_day (
    day     date    not null,
    ordinal integer not null,
    constraint timeline_day_pk primary key (day)
);

-- The places of the engagements that have a value, as a Roaring bitmap (github.com/RoaringBitmap/RoaringFormatSpec); a place
-- of the record has those of the places within it, and a mechanism called none those without one.
create table timeline_bitmap (
    dimension text  not null,
    value     text  not null,
    places    bytea not null,
    constraint timeline_bitmap_pk primary key (dimension, value),
    constraint timeline_bitmap_dimension check
        (dimension in ('mechanism', 'kind', 'status', 'party', 'person', 'topic', 'place', 'differs'))
);
alter table timeline_bitmap alter column places set storage external;

-- The earliest or the latest day of each engagement, in the order of their places and as days after the base (a RangeBitmap
-- of the same library); what is open or not known is 0 when it is the earliest and the number named when it is the latest.
create table timeline_bound (
    bound    text    not null,
    base     date    not null,
    unending integer not null,
    days     bytea   not null,
    constraint timeline_bound_pk primary key (bound),
    constraint timeline_bound_bound check (bound in ('earliest', 'latest'))
);

-- How far the engagements of a mechanism, or of none, reach in time.
create table timeline_reach (
    id           integer not null,
    mechanism_id text,
    engagements  bigint  not null,
    first_day    date    not null,
    last_day     date    not null,
    opens_before bigint  not null,
    opens_after  bigint  not null,
    constraint timeline_reach_pk primary key (id),
    constraint timeline_reach_mechanism_fk foreign key (mechanism_id) references mechanism on delete cascade
);

-- How many events of the backdrop begin in a month, by its number: twelve times the year and the months before it.
create table timeline_backdrop (
    month  integer not null,
    number bigint  not null,
    constraint timeline_backdrop_pk primary key (month)
);
create index backdrop_extents on backdrop using gist (date_extent);
create index backdrop_by_earliest on backdrop (earliest);
create index backdrop_by_latest on backdrop (latest);

-- What the pages of people and mechanisms would otherwise have to read all engagements for: what the record shows each person
-- as and how often, how often each mechanism met and which rounds of it are known only by their number. The loader fills these
-- tables from the record it has just written.

-- A person as the list of people shows them, with their place among those of the same standing, counted from 1.
create table people_place (
    person_id text    not null,
    standing  text    not null,
    ordinal   integer not null,
    attended  integer not null,
    expected  integer not null,
    occasions integer not null,
    speaks    boolean not null,
    comments  boolean not null,
    constraint people_place_pk primary key (person_id),
    constraint people_place_person_fk foreign key (person_id) references person on delete cascade,
    constraint people_place_once unique (standing, ordinal),
    constraint people_place_standing check (standing in ('attended', 'expected', 'speaks', 'comments', 'named'))
);

-- The offices that sources show a person in, by their titles and in the order of the list, counted from 1.
create table people_post (
    person_id text    not null,
    ordinal   integer not null,
    title     text    not null,
    hold      text    not null,
    constraint people_post_pk primary key (person_id, ordinal),
    constraint people_post_person_fk foreign key (person_id) references person on delete cascade,
    constraint people_post_hold check (hold in ('held', 'expected', 'formerly'))
);

-- How many engagements of a mechanism have a status.
create table rounds_tally (
    mechanism_id text   not null,
    status       text   not null,
    number       bigint not null,
    constraint rounds_tally_pk primary key (mechanism_id, status),
    constraint rounds_tally_mechanism_fk foreign key (mechanism_id) references mechanism on delete cascade
);

-- How many engagements of a mechanism that met, and of the others, begin in a month, by its number: twelve times the year and
-- the months before it.
create table rounds_month (
    mechanism_id text    not null,
    month        integer not null,
    met          integer not null,
    unmet        integer not null,
    constraint rounds_month_pk primary key (mechanism_id, month),
    constraint rounds_month_mechanism_fk foreign key (mechanism_id) references mechanism on delete cascade
);

-- Consecutive rounds of a mechanism that no engagement has, the round whose number shows that there were such rounds, and how
-- many rounds there are in this and all earlier gaps.
create table rounds_gap (
    mechanism_id text    not null,
    first_round  integer not null,
    last_round   integer not null,
    counted      integer not null,
    so_far       bigint  not null,
    constraint rounds_gap_pk primary key (mechanism_id, first_round),
    constraint rounds_gap_mechanism_fk foreign key (mechanism_id) references mechanism on delete cascade
);

-- How many rows belong together, which PostgreSQL underestimates from a sample of a large table, so that for the fifty
-- engagements of a page it would read all sources: about 25 claims to a subject, and three citations to two claims.

alter table claim alter column subject_id set (n_distinct = -0.04);
alter table citation alter column claim_id set (n_distinct = -0.66);
analyze claim, citation;

create table flyway_schema_history (
    installed_rank integer                not null constraint flyway_schema_history_pk primary key,
    version        character varying(50),
    description    character varying(200) not null,
    type           character varying(20)  not null,
    script         character varying(1000) not null,
    checksum       integer,
    installed_by   character varying(100) not null,
    installed_on   timestamp without time zone not null default now(),
    execution_time integer                not null,
    success        boolean                not null
);
create index flyway_schema_history_s_idx on flyway_schema_history (success);
insert into flyway_schema_history values (1, '1', 'record', 'SQL', 'V1__record.sql', '994214725', 'postgres', '2026-11-30 11:11:17.004158', 197, true);
insert into flyway_schema_history values (2, '2', 'search', 'SQL', 'V2__search.sql', '-1533145737', 'postgres', '2026-11-30 11:11:17.374052', 43, true);
insert into flyway_schema_history values (3, '3', 'ledger', 'SQL', 'V3__ledger.sql', '1664169083', 'postgres', '2026-11-30 11:11:17.433469', 17, true);
insert into flyway_schema_history values (4, '4', 'search plans', 'SQL', 'V4__search_plans.sql', '733829216', 'postgres', '2026-11-30 11:11:17.469748', 7, true);
insert into flyway_schema_history values (5, '5', 'timeline', 'SQL', 'V5__timeline.sql', '-829840110', 'postgres', '2026-11-30 11:11:17.501131', 17, true);
insert into flyway_schema_history values (6, '6', 'people and rounds', 'SQL', 'V6__people_and_rounds.sql', '822673698', 'postgres', '2026-11-30 11:11:17.528345', 11, true);
insert into flyway_schema_history values (7, '7', 'statistics', 'SQL', 'V7__statistics.sql', '-1153500302', 'postgres', '2026-11-30 11:11:17.546508', 2, true);
insert into flyway_schema_history values (8, NULL, 'data set', 'JDBC', 'org.engagementtimeline.dataset.DataSetMigration', '1638293140', 'postgres', '2026-11-30 11:11:17.556404', 1248, true);
