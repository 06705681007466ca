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
