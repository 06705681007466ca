package org.engagementtimeline.dataset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A whole data set, every record of it read, held against its schema and against every other record. */
final class DataSet {

    private final Map<Kind, Map<String, Seed>> records;
    private final String revision;

    /** @param records checked, by kind and id, in the order in which they are written */
    DataSet(Map<Kind, Map<String, Seed>> records, String revision) {
        this.records = records;
        this.revision = revision;
    }

    /** @throws DataSetException with every problem of every file */
    static DataSet of(List<SeedFile> files, Progress progress) {
        progress.begin("reading files", files.size());
        Reading reading = new Reading();
        SchemaCheck schemas = new SchemaCheck();
        files.parallelStream()
                .map(file -> {
                    FileCheck read = FileCheck.of(file, schemas);
                    progress.step();
                    return read;
                })
                .toList() // which keeps their order
                .forEach(reading::add);
        reading.missingFiles();
        if (!reading.problems.isEmpty() && reading.unread) {
            // What did not even parse would show again as ids that nobody knows, so cross-checks wait for it.
            throw new DataSetException(reading.problems);
        }
        progress.begin("checking references");
        DataSet dataSet =
                new DataSet(reading.records, Checksum.of(files.stream()).revision());
        reading.problems.addAll(new CrossCheck(dataSet).problems());
        if (!reading.problems.isEmpty()) {
            throw new DataSetException(reading.problems);
        }
        return dataSet;
    }

    Collection<Seed> all(Kind kind) {
        return records.getOrDefault(kind, Map.of()).values();
    }

    Set<String> ids(Kind kind) {
        return records.getOrDefault(kind, Map.of()).keySet();
    }

    /** The record with this id; the id was checked to be known. */
    Seed get(Kind kind, String id) {
        return records.get(kind).get(id);
    }

    boolean has(Kind kind, String id) {
        return ids(kind).contains(id);
    }

    Seed description() {
        return all(Kind.DATASET).iterator().next();
    }

    String revision() {
        return revision;
    }

    private static final class Reading {

        private final Map<Kind, Map<String, Seed>> records = new EnumMap<>(Kind.class);
        private final Set<Problem> problems = new TreeSet<>();
        private boolean unread;

        void add(FileCheck file) {
            problems.addAll(file.problems());
            unread |= file.unread();
            file.records().forEach(seed -> keep(file, seed));
        }

        private void keep(FileCheck file, Seed seed) {
            Kind kind = Kind.at(seed.file()).orElseThrow();
            String id = kind == Kind.DATASET ? "dataset" : seed.at("id").textOrNull();
            if (id == null) {
                return; // the schema has said so
            }
            if (kind.isFolder()
                    && file.problems().isEmpty()
                    && !id.equals(file.file().stem())) {
                problems.add(seed.at("id")
                        .problem("the id “" + id + "” is not the file's name; call it “"
                                + file.file().stem() + "” or rename the file"));
            }
            if (records.computeIfAbsent(kind, any -> new LinkedHashMap<>()).putIfAbsent(id, seed) != null) {
                problems.add(seed.at("id")
                        .problem("a second " + kind.singular() + " with the id “" + id + "”; ids are given once"));
            }
        }

        void missingFiles() {
            List<Kind> absent = new ArrayList<>(List.of(Kind.values()));
            absent.removeAll(records.keySet());
            if (!unread) {
                absent.removeAll(List.of(Kind.COMMITMENT, Kind.BACKGROUND));
                absent.forEach(kind -> problems.add(
                        Problem.ofFile(kind.place(), "this is missing or empty; a data set has " + Kind.places())));
            }
        }
    }
}
