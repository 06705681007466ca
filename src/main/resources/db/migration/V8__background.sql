-- What happened around the engagements is called background.
alter table backdrop rename to background;
alter table background rename constraint backdrop_pk to background_pk;
alter table background rename constraint backdrop_place_fk to background_place_fk;
alter table background rename constraint backdrop_date_claim_fk to background_date_claim_fk;
alter table background rename constraint backdrop_place_claim_fk to background_place_claim_fk;
alter table background rename constraint backdrop_account_claim_fk to background_account_claim_fk;
alter table background rename constraint backdrop_kind to background_kind;
alter table background rename constraint backdrop_certainty to background_certainty;
alter table background rename constraint backdrop_extent to background_extent;
alter table background rename constraint backdrop_place_cited to background_place_cited;
alter index backdrop_in_time rename to background_in_time;
alter index backdrop_extents rename to background_extents;
alter index backdrop_by_earliest rename to background_by_earliest;
alter index backdrop_by_latest rename to background_by_latest;

alter table backdrop_mention rename to background_mention;
alter table background_mention rename column backdrop_id to background_id;
alter table background_mention rename constraint backdrop_mention_pk to background_mention_pk;
alter table background_mention rename constraint backdrop_mention_backdrop_fk to background_mention_background_fk;
alter table background_mention rename constraint backdrop_mention_organisation_fk to background_mention_organisation_fk;
alter table background_mention rename constraint backdrop_mention_claim_fk to background_mention_claim_fk;

alter table position rename column backdrop_id to background_id;
alter table position rename constraint position_backdrop_fk to position_background_fk;
alter index position_by_backdrop rename to position_by_background;

alter table figure rename column backdrop_id to background_id;
alter table figure rename constraint figure_backdrop_fk to figure_background_fk;

alter table timeline_backdrop rename to timeline_background;
alter table timeline_background rename constraint timeline_backdrop_pk to timeline_background_pk;

alter table claim drop constraint claim_subject_kind;
update claim set subject_kind = 'background' where subject_kind = 'backdrop';
alter table search_document drop constraint search_document_kind;
update search_document set kind = 'background' where kind = 'backdrop';
set constraints all immediate;
alter table claim add constraint claim_subject_kind check (subject_kind in
    ('engagement', 'commitment', 'background', 'person', 'office', 'organisation', 'mechanism', 'source'));
alter table search_document add constraint search_document_kind check (kind in
    ('engagement', 'person', 'mechanism', 'commitment', 'background', 'source'));
drop index search_document_backdrop;
create index search_document_background on search_document using gin (lexemes) where kind = 'background';
