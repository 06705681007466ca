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
