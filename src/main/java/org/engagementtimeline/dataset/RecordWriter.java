package org.engagementtimeline.dataset;

import org.springframework.jdbc.core.JdbcTemplate;

/** Writes the rows of the record from a checked data set. Each fact becomes a claim with its citations. */
final class RecordWriter {

    private final DataSet dataSet;
    private final RecordBuilder builder;

    private RecordWriter(DataSet dataSet, Rows rows) {
        this.dataSet = dataSet;
        this.builder = new RecordBuilder(dataSet, rows);
    }

    /** Replaces the whole record, in the transaction of the caller. */
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
        VocabularyWriter vocabulary = new VocabularyWriter(builder);
        Seed description = dataSet.description();
        builder.add(
                "data_set",
                description.at("title").text(),
                description.at("description").text(),
                description.at("version").text(),
                dataSet.revision(),
                description.at("publisher").textOrNull(),
                description.at("licence").textOrNull(),
                description.at("gaps").elements().stream().map(Seed::text).toArray(String[]::new));
        RecordBuilder.numbered(dataSet.all(RecordType.SOURCE), vocabulary::source);
        RecordBuilder.numbered(
                dataSet.all(RecordType.PARTY),
                (seed, ordinal) -> builder.add(
                        "party",
                        seed.at("id").text(),
                        ordinal,
                        seed.at("name").text(),
                        seed.at("adjective").text()));
        RecordBuilder.numbered(
                dataSet.all(RecordType.TOPIC),
                (seed, ordinal) -> builder.add(
                        "topic", seed.at("id").text(), ordinal, seed.at("name").text()));
        vocabulary.places();
        RecordBuilder.numbered(dataSet.all(RecordType.MECHANISM), vocabulary::mechanism);
        dataSet.all(RecordType.ORGANISATION).forEach(vocabulary::organisation);
        dataSet.all(RecordType.OFFICE).forEach(vocabulary::office);
        dataSet.all(RecordType.PERSON).forEach(vocabulary::person);
        dataSet.all(RecordType.ENGAGEMENT).forEach(new EngagementWriter(builder)::engagement);
        dataSet.all(RecordType.BACKGROUND).forEach(new BackgroundWriter(builder)::background);
        dataSet.all(RecordType.COMMITMENT).forEach(new CommitmentWriter(builder)::commitment);
    }
}
