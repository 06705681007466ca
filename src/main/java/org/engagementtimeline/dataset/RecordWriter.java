package org.engagementtimeline.dataset;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Turns a checked data set into the rows of the record; each fact becomes a claim with its citations. */
final class RecordWriter {

    private final DataSet dataSet;
    private final Draft draft;
    private final VocabularyWriter vocabulary;
    private final EngagementWriter engagements;
    private final BackgroundWriter background;
    private final CommitmentWriter commitments;

    RecordWriter(DataSet dataSet, Rows rows) {
        this.dataSet = dataSet;
        this.draft = new Draft(dataSet, rows);
        this.vocabulary = new VocabularyWriter(draft);
        this.engagements = new EngagementWriter(draft);
        this.background = new BackgroundWriter(draft);
        this.commitments = new CommitmentWriter(draft);
    }

    /** Replaces the whole record; the caller's transaction makes it all or nothing. */
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
        for (Kind kind : List.of(
                Kind.DATASET,
                Kind.SOURCE,
                Kind.PARTY,
                Kind.TOPIC,
                Kind.PLACE,
                Kind.MECHANISM,
                Kind.ORGANISATION,
                Kind.OFFICE,
                Kind.PERSON,
                Kind.ENGAGEMENT,
                Kind.BACKGROUND,
                Kind.COMMITMENT)) {
            Draft.numbered(dataSet.all(kind), (seed, ordinal) -> write(kind, seed, ordinal));
        }
    }

    /** @param ordinal of the record among those of its kind, from 0 on */
    void write(Kind kind, Seed seed, int ordinal) {
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
        draft.add(
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
