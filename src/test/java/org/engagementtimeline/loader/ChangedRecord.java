package org.engagementtimeline.loader;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.engagementtimeline.dataset.Progress;
import org.engagementtimeline.dataset.RecordType;
import org.engagementtimeline.dataset.Seed;
import org.engagementtimeline.dataset.SeedFile;
import org.engagementtimeline.dataset.SeedRecords;
import org.engagementtimeline.dataset.Seeds;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.orm.jpa.EntityManagerHolder;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.context.request.RequestContextHolder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The fixed record with changes, written by the loader within a test's transaction. Nothing checks the changes against the schema
 * or the rules of a data set.
 */
public final class ChangedRecord {

    /** What a copy refers to, by the key that names it. */
    private static final Map<String, RecordType> COPIED = Map.of(
            "person",
            RecordType.PERSON,
            "office",
            RecordType.OFFICE,
            "organisation",
            RecordType.ORGANISATION,
            "place",
            RecordType.PLACE);

    private static final SeedRecords FIXTURES = new Seeds(Seeds.FIXTURES).load();

    private final JdbcTemplate database;
    private final Map<RecordType, Map<String, Seed>> records = new EnumMap<>(RecordType.class);

    public ChangedRecord(DataSource database) {
        this.database = new JdbcTemplate(database);
        for (RecordType type : RecordType.values()) {
            records.put(type, new LinkedHashMap<>());
            FIXTURES.ids(type).forEach(id -> records.get(type).put(id, FIXTURES.get(type, id)));
        }
    }

    /** Adds a record, or replaces the one with its id. */
    public ChangedRecord with(RecordType type, String yaml) {
        Seed added = new SeedFile(type.path(), yaml.getBytes(StandardCharsets.UTF_8)).parse(new ArrayList<>());
        records.get(type).put(added.at("id").text(), added);
        return this;
    }

    public ChangedRecord without(RecordType type, String id) {
        records.get(type).remove(id);
        return this;
    }

    /** Changes keys of a record, each to what a text of YAML says; an empty text removes the key. */
    public ChangedRecord with(RecordType type, String id, String key, String yaml) {
        return change(type, id, record -> {
            if (yaml.isEmpty()) {
                record.remove(key);
            } else {
                record.set(
                        key,
                        new SeedFile(type.path(), yaml.getBytes(StandardCharsets.UTF_8))
                                .parse(new ArrayList<>())
                                .node());
            }
        });
    }

    public ChangedRecord change(RecordType type, String id, Consumer<ObjectNode> change) {
        ObjectNode record = (ObjectNode) records.get(type).get(id).node().deepCopy();
        change.accept(record);
        records.get(type).put(id, new Seed(type.path(), record));
        return this;
    }

    /** Adds a copy of a record, under another id and with changes. */
    public ChangedRecord withCopy(RecordType type, String id, String copy, Consumer<ObjectNode> change) {
        records.get(type).put(copy, records.get(type).get(id));
        return change(type, copy, record -> change.accept(record.put("id", copy)));
    }

    /** The ids of the records of a type. */
    public List<String> ids(RecordType type) {
        return List.copyOf(records.get(type).keySet());
    }

    /**
     * Adds copies of a record, numbered {@code ~1} and on, with what this person said; only they are in all the copies. Each copy
     * has people, offices and a place of its own, so that a query that is sent once for each row shows. What was under way is
     * held in the copies, with those who came for it.
     */
    public ChangedRecord withCopies(RecordType type, String id, int copies, String person) {
        for (int copy = 1; copy <= copies; copy++) {
            ObjectNode record = copyOf(type, id, "~" + copy, person);
            record.remove(List.of("discrepancies", "comments", "figures", "mentions", "related"));
            if (record.get("positions") instanceof ArrayNode positions) {
                positions.removeIf(position ->
                        !position.path("speaker").path("person").asString("").equals(person));
            }
            if (record.at("/status/is").asString("").equals("under-way")) {
                record.withObject("status").put("is", "held");
                record.at("/delegations/0/attendance")
                        .forEach(someone -> ((ObjectNode) someone).put("presence", "attended"));
            }
            if (record.get("round") instanceof ObjectNode round) {
                round.put("is", 100 + 2 * copy);
            }
        }
        return this;
    }

    /** Replaces the record of the database, as another revision. What is read after it belongs to another request. */
    public void write() {
        RequestContextHolder.resetRequestAttributes();
        TransactionSynchronizationManager.getResourceMap().values().stream()
                .filter(EntityManagerHolder.class::isInstance)
                .forEach(session ->
                        ((EntityManagerHolder) session).getEntityManager().clear());
        write(new SeedRecords(records, FIXTURES.history(), UUID.randomUUID().toString()), database);
    }

    /** Loads a data set as the loader does, also after another load within the transaction, whose temporary tables it drops. */
    static void write(SeedRecords dataSet, JdbcTemplate database) {
        database.execute("drop table if exists pg_temp.changed, pg_temp.placed, pg_temp.affected, pg_temp.numbered,"
                + " pg_temp.mentioned, pg_temp.counted");
        database.execute("set constraints all deferred");
        RecordWriter.write(dataSet, database, new Progress());
    }

    /** Copies a record, and all that it refers to, once for each suffix. */
    private ObjectNode copyOf(RecordType kind, String id, String suffix, String kept) {
        ObjectNode copy = (ObjectNode) records.get(kind).get(id).node().deepCopy();
        copy.put("id", id + suffix);
        copy.remove(Set.of("offices", "spellings", "within"));
        if (records.get(kind).putIfAbsent(id + suffix, new Seed(kind.path(), copy)) == null) {
            refer(copy, suffix, kept);
        }
        return copy;
    }

    private void refer(JsonNode node, String suffix, String kept) {
        if (node instanceof ArrayNode elements) {
            elements.forEach(element -> refer(element, suffix, kept));
        } else if (node instanceof ObjectNode fields) {
            for (String key : Set.copyOf(fields.propertyNames())) {
                JsonNode value = fields.get(key);
                RecordType kind = COPIED.get(key);
                String id = kind == null ? "" : new Seed("", value).text();
                if (kind == null) {
                    refer(value, suffix, kept);
                } else if (!id.equals(kept)) {
                    copyOf(kind, id, suffix, kept);
                    if (value instanceof ObjectNode fact) {
                        fact.put("is", id + suffix);
                    } else {
                        fields.put(key, id + suffix);
                    }
                }
            }
        }
    }
}
