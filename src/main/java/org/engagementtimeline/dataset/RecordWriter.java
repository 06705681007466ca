package org.engagementtimeline.dataset;

import org.springframework.jdbc.core.JdbcTemplate;

/** Turns a checked data set into the rows of the record; each fact becomes a claim with its citations. */
final class RecordWriter {

    private final DataSet dataSet;
    private final Draft draft;

    private RecordWriter(DataSet dataSet, Rows rows) {
        this.dataSet = dataSet;
        this.draft = new Draft(dataSet, rows);
    }

    /** Replaces the whole record; the caller's transaction makes it all or nothing. */
    static void write(DataSet dataSet, JdbcTemplate database, Progress progress) {
        progress.begin("making rows");
        Rows rows = Tables.ofTheRecord();
        new RecordWriter(dataSet, rows).collect();
        progress.begin("writing rows");
        database.execute("set local work_mem = '64MB'");
        rows.replaceAll(database);
        progress.begin("filling the index of the timeline");
        TimelineIndex.fill(database);
        progress.begin("filling the index of the search");
        SearchIndex.fill(database);
        progress.begin("filling the index of the ledger");
        LedgerIndex.fill(database);
        progress.begin("filling the index of people and rounds");
        PeopleIndex.fill(database);
        RoundsIndex.fill(database);
    }

    private void collect() {
        VocabularyWriter vocabulary = new VocabularyWriter(draft);
        Seed description = dataSet.description();
        draft.add(
                "data_set",
                description.at("title").text(),
                description.at("description").text(),
                description.at("version").text(),
                dataSet.revision(),
                description.at("publisher").textOrNull(),
                description.at("licence").textOrNull(),
                description.at("gaps").elements().stream().map(Seed::text).toArray(String[]::new));
        Draft.numbered(dataSet.all(Kind.SOURCE), vocabulary::source);
        Draft.numbered(
                dataSet.all(Kind.PARTY),
                (seed, ordinal) -> draft.add(
                        "party",
                        seed.at("id").text(),
                        ordinal,
                        seed.at("name").text(),
                        seed.at("adjective").text()));
        Draft.numbered(
                dataSet.all(Kind.TOPIC),
                (seed, ordinal) -> draft.add(
                        "topic", seed.at("id").text(), ordinal, seed.at("name").text()));
        vocabulary.places();
        Draft.numbered(dataSet.all(Kind.MECHANISM), vocabulary::mechanism);
        dataSet.all(Kind.ORGANISATION).forEach(vocabulary::organisation);
        dataSet.all(Kind.OFFICE).forEach(vocabulary::office);
        dataSet.all(Kind.PERSON).forEach(vocabulary::person);
        dataSet.all(Kind.ENGAGEMENT).forEach(new EngagementWriter(draft)::engagement);
        dataSet.all(Kind.BACKGROUND).forEach(new BackgroundWriter(draft)::background);
        dataSet.all(Kind.COMMITMENT).forEach(new CommitmentWriter(draft)::commitment);
    }
}
