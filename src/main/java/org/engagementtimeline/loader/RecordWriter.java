package org.engagementtimeline.loader;

import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.engagementtimeline.dataset.Checksum;
import org.engagementtimeline.dataset.Progress;
import org.engagementtimeline.dataset.RecordType;
import org.engagementtimeline.dataset.Seed;
import org.engagementtimeline.dataset.SeedRecords;
import org.engagementtimeline.domain.Subject;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.evidence.CitedSource;
import org.engagementtimeline.evidence.Claim;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/**
 * Writes a checked data set into the database: the details of each thing that changed, then what follows from them. All of it
 * happens in the transaction of the caller.
 */
final class RecordWriter {

    private static final int AT_ONCE = 1_000;

    private static final String LOADER = Checksum.ofLoader().revision();

    /** In this order. Each fills tables from the details and from what the scripts before it filled. */
    private static final List<String> SCRIPTS =
            List.of("record", "timeline", "search", "commitments", "people", "mechanisms");

    private final SeedRecords dataSet;
    private final JdbcTemplate database;
    private final Progress progress;
    private final Map<String, CitationCount> citationCounts = new HashMap<>();
    private int claims;
    private int citations;
    private int judgements;

    /** How many claims cite a source, and how many of these cite no other. */
    private static final class CitationCount {
        private int claims;
        private int onlyHere;
    }

    private RecordWriter(SeedRecords dataSet, JdbcTemplate database, Progress progress) {
        this.dataSet = dataSet;
        this.database = database;
        this.progress = progress;
    }

    /**
     * Replaces the record.
     *
     * @throws org.springframework.dao.DataIntegrityViolationException if the database refuses a row
     */
    static void write(SeedRecords dataSet, JdbcTemplate database, Progress progress) {
        new RecordWriter(dataSet, database, progress).write();
    }

    private void write() {
        database.execute("set local work_mem = '64MB'");
        database.execute("create temporary table changed (kind text, id text) on commit drop");
        Facts facts = new Facts(dataSet);
        DisputeBuilder disputes = new DisputeBuilder(dataSet, facts);
        RecordBuilder builder = new RecordBuilder(dataSet, facts, disputes);
        EngagementBuilder engagements = new EngagementBuilder(dataSet, facts, disputes);
        write(RecordType.PARTY, builder::named);
        write(RecordType.TOPIC, builder::named);
        write(RecordType.PLACE, builder::named);
        writeSubjects(RecordType.MECHANISM, builder::mechanism);
        writeSubjects(RecordType.ORGANISATION, builder::organisation);
        writeSubjects(RecordType.OFFICE, builder::office);
        writeSubjects(RecordType.PERSON, builder::person);
        writeSubjects(RecordType.ENGAGEMENT, engagements::engagement);
        writeSubjects(RecordType.BACKGROUND, builder::background);
        writeSubjects(RecordType.COMMITMENT, builder::commitment);
        writeSubjects(RecordType.DISPUTE, disputes::dispute);
        // Sources come last, because each shows how many claims cite it. Its own claims are counted first.
        dataSet.all(RecordType.SOURCE)
                .forEach(source -> builder.source(source, 0, 0).claims().forEach(this::count));
        write(RecordType.SOURCE, source -> {
            CitationCount count = citationCounts.getOrDefault(source.at("id").text(), new CitationCount());
            return Document.of(builder.source(source, count.claims, count.onlyHere));
        });
        description();
        SCRIPTS.forEach(this::run);
        TimelineBitmaps.fill(database);
        database.execute("set constraints all immediate");
    }

    private void writeSubjects(RecordType type, Function<Seed, Subject> details) {
        write(type, seed -> Document.of(details.apply(seed)));
    }

    private void write(RecordType type, Function<Seed, Document> document) {
        progress.begin("writing " + type.path(), dataSet.all(type).size());
        Map<String, @Nullable UUID> before = hashes(type.singular());
        List<Seed> seeds = List.copyOf(dataSet.all(type));
        // While a batch is sent, the next one is made.
        CompletableFuture<List<Document>> next = making(seeds, 0, document);
        for (int first = 0; first < seeds.size(); first += AT_ONCE) {
            List<Document> documents = next.join();
            next = making(seeds, first + AT_ONCE, document);
            if (type != RecordType.SOURCE) {
                documents.stream().flatMap(each -> each.claims().stream()).forEach(this::count);
            }
            replace(
                    type,
                    documents.stream()
                            .filter(each -> !each.hash().equals(before.remove(each.id())))
                            .toList());
        }
        delete(type.singular(), before.keySet());
    }

    private CompletableFuture<List<Document>> making(List<Seed> seeds, int first, Function<Seed, Document> document) {
        List<Seed> batch = seeds.subList(Math.min(first, seeds.size()), Math.min(first + AT_ONCE, seeds.size()));
        return CompletableFuture.supplyAsync(() -> batch.parallelStream()
                .map(seed -> {
                    progress.step();
                    return document.apply(seed);
                })
                .toList());
    }

    /** By the ids of the things in a table; null if another loader wrote them. */
    private Map<String, @Nullable UUID> hashes(String table) {
        Map<String, @Nullable UUID> hashes = new HashMap<>();
        RowCallbackHandler add = row -> hashes.put(row.getString("id"), row.getObject("hash", UUID.class));
        database.query(
                "select id, case when exists (select from data_set where loader = ?) then hash end as hash from "
                        + table,
                add,
                LOADER);
        return hashes;
    }

    private void count(Claim claim) {
        List<CitedSource> cited = claim.evidence().citations();
        claims++;
        citations +=
                cited.stream().mapToInt(source -> source.paragraphs().size()).sum();
        judgements += claim.evidence().byJudgement() ? 1 : 0;
        for (CitedSource source : cited) {
            CitationCount count = citationCounts.computeIfAbsent(source.source(), any -> new CitationCount());
            count.claims++;
            count.onlyHere += cited.size() == 1 ? 1 : 0;
        }
    }

    private void replace(RecordType type, List<Document> documents) {
        String table = type.singular();
        delete(table, documents.stream().map(Document::id).toList());
        CopyBuffer rows = new CopyBuffer(
                table + (type == RecordType.ENGAGEMENT ? " (id, hash, details, card)" : " (id, hash, details)"));
        documents.parallelStream().map(Document::row).toList().forEach(rows::add);
        CopyBuffer cited = new CopyBuffer("citation (source_id, subject_kind, subject_id)");
        documents.forEach(document -> document.sources().forEach(source -> cited.add(source, table, document.id())));
        rows.send(database);
        cited.send(database);
    }

    private void delete(String table, Collection<String> ids) {
        Object[] kindAndIds = {table, ids.toArray(String[]::new)};
        database.update("insert into changed select ?, unnest(?)", kindAndIds);
        database.update(
                "insert into changed select 'speaker', person_id from statement where subject_kind = ? and subject_id = any (?)",
                kindAndIds);
        database.update("delete from " + table + " where id = any (?)", kindAndIds[1]);
        database.update("delete from citation where subject_kind = ? and subject_id = any (?)", kindAndIds);
    }

    private void description() {
        Seed description = dataSet.get(RecordType.DATASET, "dataset");
        database.update("delete from data_set");
        database.update(
                "insert into data_set (id, title, description, version, revision, loader, publisher, licence, gaps, coverage, claims,"
                        + " citations, judgements) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                description.at("id").text(),
                description.at("title").text(),
                description.at("description").text(),
                description.at("version").text(),
                dataSet.revision(),
                LOADER,
                description.at("publisher").textOrNull(),
                description.at("licence").textOrNull(),
                description.at("gaps").elements().stream().map(Seed::text).toArray(String[]::new),
                coverage(),
                claims,
                citations,
                judgements);
    }

    /** From the first to the last day on which a source is dated, in EDTF; null if none is. */
    private @Nullable String coverage() {
        List<EdtfDate> dates = dataSet.all(RecordType.SOURCE).stream()
                .flatMap(source -> source.optional("date").stream())
                .map(date -> EdtfDate.parse(date.text()))
                .toList();
        Optional<LocalDate> first =
                dates.stream().flatMap(date -> date.earliest().stream()).min(naturalOrder());
        Optional<LocalDate> last =
                dates.stream().flatMap(date -> date.latest().stream()).max(naturalOrder());
        return first.flatMap(start -> last.map(end -> start.equals(end) ? start.toString() : start + "/" + end))
                .orElse(null);
    }

    private void run(String script) {
        progress.begin("filling the index of " + script);
        database.execute((ConnectionCallback<@Nullable Void>) connection -> {
            ScriptUtils.executeSqlScript(connection, new ClassPathResource("load/" + script + ".sql"));
            return null;
        });
    }
}
