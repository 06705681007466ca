-- Who publishes the data set, and under which licence. A data set that states neither has neither.
alter table data_set
    add column publisher text,
    add column licence   text,
    add constraint data_set_publisher_not_empty check (publisher <> ''),
    add constraint data_set_licence_not_empty check (licence <> '');
