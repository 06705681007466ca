package org.engagementtimeline.dataset;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.engagementtimeline.dataset.Memory.LookUp;

/** The records of a data set, by type and id. {@link DataSetCheck} reads them and checks them. */
public final class SeedRecords {

    /** All records of a type at once; never the same in another load. */
    private static final String ALL = "all";

    private final Map<RecordType, Map<String, Seed>> records;
    private final History history;
    private final String revision;
    private final Memory memory;
    private final Map<Object, Map<?, ?>> tables = new ConcurrentHashMap<>();

    /** @param records by type and id, in the order in which they are written */
    public SeedRecords(Map<RecordType, Map<String, Seed>> records, History history, String revision) {
        this(records, history, revision, new Memory(false));
    }

    SeedRecords(Map<RecordType, Map<String, Seed>> records, History history, String revision, Memory memory) {
        this.records = records;
        this.history = history;
        this.revision = revision;
        this.memory = memory;
        Arrays.stream(RecordType.values()).forEach(type -> tables.put(type, rows(type)));
        tables.put(History.FILE, history.entries());
    }

    private Map<String, Seed> rows(RecordType type) {
        return records.getOrDefault(type, Map.of());
    }

    public Collection<Seed> all(RecordType type) {
        return Memory.found(ALL, type, rows(type).values()).orElseThrow();
    }

    /** The ids of the records of a type, in the order of the data set. */
    public Set<String> ids(RecordType type) {
        return Memory.found(ALL, type, rows(type).keySet()).orElseThrow();
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
     * A table of what follows from all records. What is looked up in it is noted.
     *
     * @param name no other table has it
     */
    public <K, V> Function<K, Optional<V>> table(String name, Map<K, V> rows) {
        tables.put(name, rows);
        return key -> Memory.found(name, key, rows.get(key));
    }

    /** Whether look-ups have these results. */
    boolean finds(Map<LookUp, Optional<?>> found) {
        return found.entrySet().stream()
                .allMatch(each -> Optional.ofNullable(
                                tables.getOrDefault(each.getKey().table(), Map.of())
                                        .get(each.getKey().key()))
                        .equals(each.getValue()));
    }

    /**
     * Makes something of a record, or returns what an earlier load made of it, if the same would be made now. So it must follow from
     * the record and from what is looked up here alone.
     *
     * @param kept what is to be kept of it for the next load
     */
    public <T> T made(Object purpose, Seed record, Supplier<T> make, UnaryOperator<T> kept) {
        return memory.made(purpose, record, this, make, kept);
    }

    /** When its records were created and changed. */
    public History history() {
        return history;
    }

    public String revision() {
        return revision;
    }
}
