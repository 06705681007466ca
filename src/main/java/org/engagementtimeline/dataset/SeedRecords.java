package org.engagementtimeline.dataset;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** The records of a data set, by type and id. {@link DataSetCheck} reads them and checks them. */
public final class SeedRecords {

    private final Map<RecordType, Map<String, Seed>> records;
    private final History history;
    private final String revision;
    private final Memory memory;

    /** @param records by type and id, in the order in which they are written */
    public SeedRecords(Map<RecordType, Map<String, Seed>> records, History history, String revision) {
        this(records, history, revision, new Memory(false));
    }

    SeedRecords(Map<RecordType, Map<String, Seed>> records, History history, String revision, Memory memory) {
        this.records = records;
        this.history = history;
        this.revision = revision;
        this.memory = memory;
        Arrays.stream(RecordType.values()).forEach(type -> memory.compare(type, rows(type)));
        memory.compare(History.FILE, history.entries());
    }

    private Map<String, Seed> rows(RecordType type) {
        return records.getOrDefault(type, Map.of());
    }

    public Collection<Seed> all(RecordType type) {
        Memory.lookedAtAll();
        return rows(type).values();
    }

    /** The ids of the records of a type, in the order of the data set. */
    public Set<String> ids(RecordType type) {
        Memory.lookedAtAll();
        return rows(type).keySet();
    }

    /** The record with this id, which must exist. */
    public Seed get(RecordType type, String id) {
        return find(type, id).orElseThrow();
    }

    /** The record with this id, if there is one. */
    Optional<Seed> find(RecordType type, String id) {
        return Memory.found(type, id, rows(type).get(id));
    }

    boolean has(RecordType type, String id) {
        return find(type, id).isPresent();
    }

    /**
     * A table of what follows from all records. What is looked up in it is noted. It is complete before anything is made with it.
     *
     * @param name no other table has it
     */
    public <K, V> Function<K, Optional<V>> table(String name, Map<K, V> rows) {
        memory.compare(name, rows);
        return key -> Memory.found(name, key, rows.get(key));
    }

    /**
     * Makes something of a record, or returns what an earlier load made of it, if the same would be made now. So it must follow from
     * the record and from what is looked up here alone.
     *
     * @param kept what is to be kept of it for the next load
     */
    public <T> T made(Object purpose, Seed record, Supplier<T> make, UnaryOperator<T> kept) {
        return memory.made(purpose, record, make, kept);
    }

    /** When its records were created and changed. */
    public History history() {
        return history;
    }

    public String revision() {
        return revision;
    }
}
