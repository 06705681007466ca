package org.engagementtimeline.dataset;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * When each record was first released and last changed. The data set carries it in a file of its own, so that the dates survive
 * reloads and new databases. A hash tells whether a record has changed. It covers what the record says: neither comments, nor
 * layout, nor the order of its keys.
 */
public final class History {

    /** Of a data set that carries none. */
    public static final History NONE = new History();

    static final String FILE = "history.yaml";
    static final String SCHEMA = "history";

    private static final String HEADER =
            "# Written by the command release.\n" + "# yaml-language-server: $schema=schema/history.schema.json\n";

    /** Enough to tell two versions of one record apart. */
    private static final int HASH_DIGITS = 16;

    private final SortedMap<String, Entry> entries = new TreeMap<>();

    /**
     * The line of a record.
     *
     * @param hash when it was last released
     * @param created when it was first released
     * @param changed when a change of it was last released
     */
    record Entry(String hash, Instant created, Instant changed) {}

    /** @param problems gets days and times that do not exist; all else is checked by the schema */
    static History of(Seed file, Collection<Problem> problems) {
        History history = new History();
        file.node().forEachEntry((record, node) -> {
            Seed entry = new Seed(file.file(), node);
            try {
                history.entries.put(
                        record,
                        new Entry(
                                entry.at("hash").text(),
                                Instant.parse(entry.at("created").text()),
                                Instant.parse(entry.at("changed").text())));
            } catch (DateTimeException impossible) {
                problems.add(entry.problem("“" + record + "” needs days and times that exist, for example"
                        + " {hash: 0123456789abcdef, created: 2026-11-22T03:05:03Z, changed: 2026-11-22T03:05:03Z}"));
            }
        });
        return history;
    }

    /** When a record was first released; empty if it was not, or is not in the history. */
    public Optional<Instant> created(Seed record) {
        return entry(record).map(Entry::created);
    }

    /** When a change of a record was last released; empty if it has changed since, or is not in the history. */
    public Optional<Instant> changed(Seed record) {
        return entry(record)
                .filter(entry -> entry.hash().equals(hash(record.node())))
                .map(Entry::changed);
    }

    private Optional<Entry> entry(Seed record) {
        return RecordType.at(record.file()).flatMap(type -> {
            String key = key(type, record);
            return Memory.found(FILE, key, entries.get(key));
        });
    }

    Map<String, Entry> entries() {
        return entries;
    }

    /** The history after a release: a new record and a changed one get its time, and any other keeps its line. */
    History released(SeedRecords dataSet, Instant now) {
        History released = new History();
        records(dataSet).forEach((key, record) -> {
            Entry last = entries.get(key);
            String hash = hash(record.node());
            boolean same = last != null && last.hash().equals(hash);
            released.entries.put(key, same ? last : new Entry(hash, last == null ? now : last.created(), now));
        });
        return released;
    }

    /** Where a record is not that of the last release. */
    Stream<Problem> changes(RecordType type, Seed record) {
        return type != RecordType.DATASET && record.has("id") && changed(record).isEmpty()
                ? Stream.of(record.at("id").problem("changed since the last release; run release"))
                : Stream.empty();
    }

    /** Where records of the last release are missing. */
    Stream<Problem> removals(SeedRecords dataSet) {
        Map<String, Seed> records = records(dataSet);
        List<String> removed = entries.keySet().stream()
                .filter(key -> !records.containsKey(key))
                .toList();
        return removed.isEmpty()
                ? Stream.empty()
                : Stream.of(Problem.ofFile(
                        FILE,
                        removed.size() + " of its records, such as “" + removed.get(0)
                                + "”, are no longer in the data set; run release"));
    }

    /** As the file has it: a line for each record, in the order of their types and ids. */
    String yaml() {
        return entries.entrySet().stream()
                .map(entry -> "%s: {hash: '%s', created: %s, changed: %s}\n"
                        .formatted(
                                entry.getKey(),
                                entry.getValue().hash(),
                                entry.getValue().created(),
                                entry.getValue().changed()))
                .collect(Collectors.joining("", HEADER, ""));
    }

    /** All but the description of the data set, which has a version of its own. */
    private static SortedMap<String, Seed> records(SeedRecords dataSet) {
        SortedMap<String, Seed> records = new TreeMap<>();
        Stream.of(RecordType.values())
                .filter(type -> type != RecordType.DATASET)
                .forEach(type -> dataSet.all(type).stream()
                        .filter(record -> record.has("id"))
                        .forEach(record -> records.put(key(type, record), record)));
        return records;
    }

    private static String key(RecordType type, Seed record) {
        return type.singular() + ":" + record.at("id").text();
    }

    private static String hash(JsonNode record) {
        StringBuilder content = new StringBuilder();
        write(record, content);
        return SeedFile.sha256(content.toString().getBytes(StandardCharsets.UTF_8))
                .substring(0, HASH_DIGITS);
    }

    /** Each value with its length, so that no value can look like the end of one and the beginning of another. */
    private static void write(JsonNode node, StringBuilder out) {
        if (node.isObject()) {
            out.append('{');
            for (String key : new TreeSet<>(node.propertyNames())) {
                out.append(key).append(':');
                write(node.get(key), out);
            }
            out.append('}');
        } else if (node.isArray()) {
            out.append('[');
            List.copyOf(node.values()).forEach(element -> write(element, out));
            out.append(']');
        } else {
            out.append(node.asString().length()).append('=').append(node.asString());
        }
    }
}
