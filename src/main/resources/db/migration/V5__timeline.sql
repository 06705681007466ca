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
