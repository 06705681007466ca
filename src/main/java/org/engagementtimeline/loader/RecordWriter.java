package org.engagementtimeline.loader;

import java.util.List;
import org.engagementtimeline.dataset.DataSet;
import org.engagementtimeline.dataset.Progress;
import org.engagementtimeline.dataset.RecordType;
import org.engagementtimeline.dataset.Seed;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes the rows of the record from a checked data set. Each fact becomes a claim with its citations. */
final class RecordWriter {

    private final DataSet dataSet;
    private final RecordBuilder builder;
    private final VocabularyWriter vocabulary;
    private final EngagementWriter engagements;
    private final BackgroundWriter background;
    private final CommitmentWriter commitments;

    RecordWriter(DataSet dataSet, Rows rows) {
        this.dataSet = dataSet;
        this.builder = new RecordBuilder(dataSet, rows);
        this.vocabulary = new VocabularyWriter(builder);
        this.engagements = new EngagementWriter(builder);
        this.background = new BackgroundWriter(builder);
        this.commitments = new CommitmentWriter(builder);
    }

    /** Replaces the whole record, in the transaction of the caller. */
    static void write(DataSet dataSet, JdbcTemplate database, Progress progress) {
        progress.begin("making rows");
        Rows rows = Tables.ofTheRecord();
        new RecordWriter(dataSet, rows).writeAll();
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

    private void writeAll() {
        for (RecordType kind : List.of(
                RecordType.DATASET,
                RecordType.SOURCE,
                RecordType.PARTY,
                RecordType.TOPIC,
                RecordType.PLACE,
                RecordType.MECHANISM,
                RecordType.ORGANISATION,
                RecordType.OFFICE,
                RecordType.PERSON,
                RecordType.ENGAGEMENT,
                RecordType.BACKGROUND,
                RecordType.COMMITMENT)) {
            RecordBuilder.numbered(dataSet.all(kind), (seed, ordinal) -> write(kind, seed, ordinal));
        }
    }

    /** @param ordinal of the record among those of its kind, from 0 on */
    void write(RecordType kind, Seed seed, int ordinal) {
        switch (kind) {
            case DATASET -> description(seed);
            case SOURCE -> vocabulary.source(seed, ordinal);
            case PARTY -> vocabulary.party(seed, ordinal);
            case TOPIC -> vocabulary.topic(seed, ordinal);
            case PLACE -> vocabulary.place(seed);
            case MECHANISM -> vocabulary.mechanism(seed, ordinal);
            case ORGANISATION -> vocabulary.organisation(seed);
            case OFFICE -> vocabulary.office(seed);
            case PERSON -> vocabulary.person(seed);
            case ENGAGEMENT -> engagements.engagement(seed);
            case BACKGROUND -> background.background(seed);
            case COMMITMENT -> commitments.commitment(seed);
        }
    }

    private void description(Seed description) {
        builder.add(
                "data_set",
                description.at("title").text(),
                description.at("description").text(),
                description.at("version").text(),
                dataSet.revision(),
                description.at("publisher").textOrNull(),
                description.at("licence").textOrNull(),
                description.at("gaps").elements().stream().map(Seed::text).toArray(String[]::new));
    }
}
