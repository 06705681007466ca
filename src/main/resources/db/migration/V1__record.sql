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
