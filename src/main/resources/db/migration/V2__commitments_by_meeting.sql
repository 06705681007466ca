-- The ledger is also filtered by the engagements at which a commitment was made or taken up, and by the days on which its first
-- update may have been. Null is an open or unknown end.
alter table ledger_place
    add column engagements text[] not null default '{}',
    add column made_from   date,
    add column made_to     date;
create index ledger_place_engagements on ledger_place using gin (engagements);
