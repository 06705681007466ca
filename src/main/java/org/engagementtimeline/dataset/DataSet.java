package org.engagementtimeline.dataset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A whole data set, read and checked: each record against its schema, and all records against each other. */
public final class DataSet {

    /** Of the files that this build reads. */
    private static final int FORMAT = 1;

    private final Map<RecordType, Map<String, Seed>> records;
    private final String revision;

    /** @param records checked, by kind and id, in the order in which they are written */
    public DataSet(Map<RecordType, Map<String, Seed>> records, String revision) {
        this.records = records;
        this.revision = revision;
    }

    /** @throws DataSetException with every problem of every file */
    public static DataSet of(List<SeedFile> files, Progress progress) {
        progress.begin("reading files", files.size());
        Reading reading = new Reading();
        SchemaCheck schemas = new SchemaCheck();
        files.parallelStream()
                .map(file -> {
                    FileCheck read = FileCheck.of(file, schemas);
                    progress.step();
                    return read;
                })
                .toList() // keeps their order
                .forEach(reading::add);
        reading.refuseOtherFormats();
        reading.missingFiles();
        if (!reading.problems.isEmpty() && reading.unparsable) {
            // A file that cannot be parsed would also show as unknown ids, so the cross-check waits.
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

    boolean has(RecordType type, String id) {
        return ids(type).contains(id);
    }

    public String revision() {
        return revision;
    }

    private static final class Reading {

        private final Map<RecordType, Map<String, Seed>> records = new EnumMap<>(RecordType.class);
        private final Set<Problem> problems = new TreeSet<>();
        private boolean unparsable;

        void add(FileCheck file) {
            problems.addAll(file.problems());
            unparsable |= file.unparsable();
            file.records().forEach(seed -> keep(file, seed));
        }

        /** A set of another format would have a problem in every file. */
        void refuseOtherFormats() {
            records.getOrDefault(RecordType.DATASET, Map.of()).values().stream()
                    .map(description -> description.at("format"))
                    .filter(format -> format.number() != FORMAT)
                    .findFirst()
                    .ifPresent(other -> {
                        throw new DataSetException(List.of(other.problem("this build reads data sets of format "
                                + FORMAT
                                + (other.isMissing()
                                        ? ", and this one names none; write format: " + FORMAT + " if it is of it"
                                        : ", and this one is of format " + other.text()
                                                + "; use a build that reads it"))));
                    });
        }

        private void keep(FileCheck file, Seed seed) {
            RecordType type = RecordType.at(seed.file()).orElseThrow();
            String id = type == RecordType.DATASET ? "dataset" : seed.at("id").textOrNull();
            if (id == null) {
                return; // the schema check reports it
            }
            if (type.isFolder()
                    && file.problems().isEmpty()
                    && !id.equals(file.file().stem())) {
                problems.add(seed.at("id")
                        .problem("the id “" + id + "” is not the file's name; call it “"
                                + file.file().stem() + "” or rename the file"));
            }
            if (records.computeIfAbsent(type, any -> new LinkedHashMap<>()).putIfAbsent(id, seed) != null) {
                problems.add(seed.at("id")
                        .problem("a second " + type.singular() + " with the id “" + id + "”; each id is used once"));
            }
        }

        void missingFiles() {
            List<RecordType> absent = new ArrayList<>(List.of(RecordType.values()));
            absent.removeAll(records.keySet());
            if (!unparsable) {
                absent.removeAll(List.of(RecordType.COMMITMENT, RecordType.BACKGROUND));
                absent.forEach(type -> problems.add(
                        Problem.ofFile(type.path(), "this is missing or empty; a data set has " + RecordType.paths())));
            }
        }
    }
}
