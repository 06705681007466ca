-- The first and the last day of a background event have columns and indexes of their own; nothing reads the range.
alter table background drop column days;
