package org.engagementtimeline.loader;

import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.engagementtimeline.dataset.DataSet;
import org.engagementtimeline.dataset.Progress;
import org.engagementtimeline.dataset.RecordType;
import org.engagementtimeline.dataset.Seed;
import org.engagementtimeline.dataset.Seeds;
import org.hibernate.FlushMode;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Grows the fixed record within a test's transaction, so that a page of few rows and the same page of many can be compared.
 * Each copy has people, offices and a place of its own, so that a query that is sent once for each row shows.
 */
public final class GrownRecord {

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

    private final EntityManager entities;
    private final Map<RecordType, Map<String, Seed>> records = new EnumMap<>(RecordType.class);

    public GrownRecord(EntityManager entities) {
        this.entities = entities;
        DataSet fixtures = new Seeds(Seeds.FIXTURES).load();
        for (RecordType kind : RecordType.values()) {
            Map<String, Seed> all = records.computeIfAbsent(kind, any -> new LinkedHashMap<>());
            fixtures.all(kind).forEach(seed -> all.put(seed.at("id").text(), seed));
        }
    }

    /** @return how many statements Hibernate prepares for it, beginning with nothing read, in a session that only reads */
    public long statements(Runnable reading) {
        return statistics(reading).getPrepareStatementCount();
    }

    /** @return how many entities Hibernate reads for it, in the same way */
    public long entities(Runnable reading) {
        return statistics(reading).getEntityLoadCount();
    }

    private Statistics statistics(Runnable reading) {
        entities.clear();
        entities.unwrap(Session.class).setHibernateFlushMode(FlushMode.MANUAL);
        entities.unwrap(Session.class).setDefaultReadOnly(true);
        Statistics statistics =
                entities.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        reading.run();
        return statistics;
    }

    /** Adds copies of an engagement, numbered {@code ~1} and on, with what this person said; only they are in all the copies. */
    public void copyEngagement(String id, int copies, String person) {
        copy(RecordType.ENGAGEMENT, id, copies, person);
    }

    /** Adds copies of a background event, numbered {@code ~1} and on, with what this person said; only they are in all the copies. */
    public void copyBackground(String id, int copies, String person) {
        copy(RecordType.BACKGROUND, id, copies, person);
    }

    private void copy(RecordType kind, String id, int copies, String person) {
        for (int copy = 1; copy <= copies; copy++) {
            ObjectNode record = copyOf(kind, id, "~" + copy, person);
            record.remove(List.of("accounts", "comments", "figures", "mentions", "related"));
            if (record.get("positions") instanceof ArrayNode positions) {
                positions.removeIf(position ->
                        !position.path("speaker").path("person").asString("").equals(person));
            }
            if (record.get("round") instanceof ObjectNode round) {
                round.put("is", 100 + 2 * copy);
            }
        }
        entities.unwrap(Session.class)
                .doWork(connection -> RecordWriter.write(
                        new DataSet(records, UUID.randomUUID().toString()),
                        new JdbcTemplate(new SingleConnectionDataSource(connection, true)),
                        new Progress()));
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
