package org.engagementtimeline.loader;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import org.engagementtimeline.dataset.Checksum;
import org.engagementtimeline.dataset.Progress;
import org.engagementtimeline.dataset.RecordType;
import org.engagementtimeline.dataset.Seed;
import org.engagementtimeline.dataset.SeedRecords;
import org.engagementtimeline.loader.Document.Uses;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
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

    /** In this order. Each fills tables from the details and from what the scripts before it filled. */
    private static final List<String> SCRIPTS =
            List.of("record", "timeline", "search", "commitments", "people", "mechanisms");

    /** Its coverage in time is that of the sources, in EDTF; null if none is dated. */
    private static final String DESCRIPTION = """
            insert into data_set (id, title, description, version, revision, loader, publisher, licence, gaps, claims, citations,
                judgements, coverage)
            select ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, min(first) || replace('/' || max(last), '/' || min(first), '')
            from (select details #>> '{date,value,earliest}' as first, details #>> '{date,value,latest}' as last from source) as dated
            """;

    private final SeedRecords dataSet;
    private final JdbcTemplate database;
    private final Progress progress;
    private final Map<RecordType, Function<Seed, Document>> documents = new LinkedHashMap<>();
    private final Map<String, Uses> uses = new HashMap<>();
    private Function<String, Optional<Uses>> usesOf = source -> Optional.empty();
    private int claims;
    private int citations;
    private int judgements;

    private RecordWriter(SeedRecords dataSet, JdbcTemplate database, Progress progress) {
        this.dataSet = dataSet;
        this.database = database;
        this.progress = progress;
        Facts facts = new Facts(dataSet);
        DisputeBuilder disputes = new DisputeBuilder(dataSet, facts);
        RecordBuilder builder = new RecordBuilder(dataSet, facts, disputes);
        EngagementBuilder engagements = new EngagementBuilder(dataSet, facts, disputes);
        documents.put(RecordType.PARTY, builder::named);
        documents.put(RecordType.TOPIC, builder::named);
        documents.put(RecordType.PLACE, builder::named);
        documents.put(RecordType.MECHANISM, seed -> Document.of(builder.mechanism(seed)));
        documents.put(RecordType.ORGANISATION, seed -> Document.of(builder.organisation(seed)));
        documents.put(RecordType.OFFICE, seed -> Document.of(builder.office(seed)));
        documents.put(RecordType.PERSON, seed -> Document.of(builder.person(seed)));
        documents.put(RecordType.ENGAGEMENT, seed -> Document.of(engagements.engagement(seed)));
        documents.put(RecordType.BACKGROUND, seed -> Document.of(builder.background(seed)));
        documents.put(RecordType.COMMITMENT, seed -> Document.of(builder.commitment(seed)));
        documents.put(RecordType.DISPUTE, seed -> Document.of(disputes.dispute(seed)));
        // Sources come last, because each shows how many claims cite it. Its own claims are counted first.
        List.copyOf(dataSet.all(RecordType.SOURCE)).parallelStream()
                .map(source -> dataSet.made(
                        "own claims", source, () -> Document.of(builder.source(source, 0, 0)), Document::summary))
                .toList()
                .forEach(this::count);
        documents.put(RecordType.SOURCE, source -> {
            Uses of = usesOf.apply(source.at("id").text()).orElse(new Uses(0, 0));
            return Document.of(builder.source(source, of.claims(), of.onlyHere()));
        });
    }

    /**
     * Replaces the record.
     *
     * @throws org.springframework.dao.DataIntegrityViolationException if the database refuses a row
     */
    static void write(SeedRecords dataSet, JdbcTemplate database, Progress progress) {
        new RecordWriter(dataSet, database, progress).write();
    }

    /** Makes what would be written, so that it is remembered. */
    static void prepare(SeedRecords dataSet, Progress progress) {
        RecordWriter writer = new RecordWriter(dataSet, new JdbcTemplate(), progress);
        writer.documents.keySet().forEach(type -> writer.each(type, batch -> {}));
    }

    private void write() {
        database.execute("set local work_mem = '64MB'");
        database.execute("create temporary table changed (kind text, id text) on commit drop");
        execute("keys-dropped");
        documents.keySet().forEach(this::write);
        description();
        SCRIPTS.forEach(this::run);
        TimelineBitmaps.fill(database);
        progress.begin("checking keys");
        execute("keys");
    }

    private void write(RecordType type) {
        Map<String, @Nullable UUID> before = hashes(type.singular());
        each(
                type,
                batch -> replace(
                        type,
                        batch.stream()
                                .filter(each -> !each.hash().equals(before.remove(each.id())))
                                .map(each -> each.json() == null
                                        ? documents.get(type).apply(dataSet.get(type, each.id()))
                                        : each)
                                .toList()));
        delete(type.singular(), before.keySet());
    }

    /** Makes the documents of a type. While a batch is taken, the next one is made. */
    private void each(RecordType type, Consumer<List<Document>> taking) {
        progress.begin("writing " + type.path(), dataSet.all(type).size());
        if (type == RecordType.SOURCE) { // now all others are counted
            usesOf = dataSet.table("uses", uses);
        }
        List<Seed> seeds = List.copyOf(dataSet.all(type));
        CompletableFuture<List<Document>> next = making(type, seeds, 0);
        for (int first = 0; first < seeds.size(); first += AT_ONCE) {
            List<Document> batch = next.join();
            next = making(type, seeds, first + AT_ONCE);
            if (type != RecordType.SOURCE) {
                batch.forEach(this::count);
            }
            taking.accept(batch);
        }
    }

    private CompletableFuture<List<Document>> making(RecordType type, List<Seed> seeds, int first) {
        List<Seed> batch = seeds.subList(Math.min(first, seeds.size()), Math.min(first + AT_ONCE, seeds.size()));
        return CompletableFuture.supplyAsync(() -> batch.parallelStream()
                .map(seed -> {
                    progress.step();
                    return dataSet.made(
                            "document", seed, () -> documents.get(type).apply(seed), Document::summary);
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
                Checksum.OF_LOADER);
        return hashes;
    }

    private void count(Document document) {
        claims += document.claims();
        citations += document.citations();
        judgements += document.judgements();
        document.cited().forEach((source, of) -> uses.merge(source, of, Uses::plus));
    }

    private void replace(RecordType type, List<Document> documents) {
        if (documents.isEmpty()) {
            return;
        }
        String table = type.singular();
        delete(table, documents.stream().map(Document::id).toList());
        copy(
                table + (type == RecordType.ENGAGEMENT ? " (id, hash, details, card)" : " (id, hash, details)"),
                documents.parallelStream().map(Document::row).toList());
        copy(
                "citation (source_id, subject_kind, subject_id)",
                documents.stream()
                        .flatMap(document ->
                                document.sources().stream().map(source -> List.of(source, table, document.id())))
                        .toList());
    }

    /**
     * @param target a table with its columns
     * @param rows values without line ends; none is null
     */
    private void copy(String target, List<? extends List<?>> rows) {
        StringBuilder text = new StringBuilder();
        for (List<?> row : rows) {
            String separator = "";
            for (Object value : row) {
                text.append(separator).append(value.toString().replace("\\", "\\\\"));
                separator = "\t";
            }
            text.append('\n');
        }
        database.execute((ConnectionCallback<Long>) connection -> {
            try {
                return connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn("copy " + target + " from stdin", new StringReader(text.toString()));
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        });
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
                DESCRIPTION,
                description.at("id").text(),
                description.at("title").text(),
                description.at("description").text(),
                description.at("version").text(),
                dataSet.revision(),
                Checksum.OF_LOADER,
                description.at("publisher").textOrNull(),
                description.at("licence").textOrNull(),
                description.at("gaps").elements().stream().map(Seed::text).toArray(String[]::new),
                claims,
                citations,
                judgements);
    }

    private void run(String script) {
        progress.begin("filling the index of " + script);
        execute(script);
    }

    private void execute(String script) {
        database.execute((ConnectionCallback<@Nullable Void>) connection -> {
            ScriptUtils.executeSqlScript(connection, new ClassPathResource("load/" + script + ".sql"));
            return null;
        });
    }
}
