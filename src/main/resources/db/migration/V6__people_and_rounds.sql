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
