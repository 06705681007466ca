package org.engagementtimeline.dataset;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The records of a data set, by type and id. {@link DataSetCheck} reads them and checks them. */
public final class SeedRecords {

    private final Map<RecordType, Map<String, Seed>> records;
    private final History history;
    private final String revision;

    /** @param records by type and id, in the order in which they are written */
    public SeedRecords(Map<RecordType, Map<String, Seed>> records, History history, String revision) {
        this.records = records;
        this.history = history;
        this.revision = revision;
    }

    public Collection<Seed> all(RecordType type) {
        return records.getOrDefault(type, Map.of()).values();
    }

    /** The ids of the records of a type, in the order of the data set. */
    public Set<String> ids(RecordType type) {
        return records.getOrDefault(type, Map.of()).keySet();
    }

    /** The record with this id, which must exist. */
    public Seed get(RecordType type, String id) {
        return records.get(type).get(id);
    }

    /** The record with this id, if there is one. */
    Optional<Seed> find(RecordType type, String id) {
        return Optional.ofNullable(records.getOrDefault(type, Map.of()).get(id));
    }

    boolean has(RecordType type, String id) {
        return ids(type).contains(id);
    }

    /** When its records were created and changed. */
    public History history() {
        return history;
    }

    public String revision() {
        return revision;
    }
}
