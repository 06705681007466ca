package org.engagementtimeline.dataset;

import static java.util.function.UnaryOperator.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What was read of a folder and made of its records, kept for the next load of the folder. A file is read again only if it changed.
 * Something is made of a record again only if the record, or anything that was looked up for it, is not what it was.
 */
public final class Memory {

    /** What is looked up for the record at which this thread works. */
    private static final ThreadLocal<@Nullable Map<LookUp, Optional<?>>> NOTES = new ThreadLocal<>();

    private final SchemaCheck schemas = new SchemaCheck();
    private final boolean keeps;
    private Map<String, FileCheck> files = Map.of();
    private final Map<LookUp, Made> made = new ConcurrentHashMap<>();
    private final Set<LookUp> used = ConcurrentHashMap.newKeySet();

    record LookUp(Object table, Object key) {}

    private record Made(Seed record, Map<LookUp, Optional<?>> found, Object result) {}

    /** @param keeps whether anything is kept, which takes about fifteen times the bytes of the files */
    public Memory(boolean keeps) {
        this.keeps = keeps;
    }

    public boolean isEmpty() {
        return files.isEmpty();
    }

    /** Begins a load: reads files, and checks each by itself. The result is in their order. What the last load did not use is forgotten. */
    List<FileCheck> read(List<SeedFile> all, Progress progress) {
        made.keySet().retainAll(used);
        used.clear();
        progress.begin("reading files", all.size());
        List<FileCheck> checks = all.parallelStream()
                .map(file -> {
                    progress.step();
                    return read(file);
                })
                .toList();
        if (keeps) {
            files = checks.stream().collect(toMap(check -> check.file().path(), identity()));
        }
        return checks;
    }

    private FileCheck read(SeedFile file) {
        FileCheck before = files.get(file.path());
        return before != null && Arrays.equals(before.file().content(), file.content())
                ? before
                : FileCheck.of(file, schemas);
    }

    /** The result of a look-up, which is noted. */
    static <V> Optional<V> found(Object table, Object key, @Nullable V value) {
        Optional<V> found = Optional.ofNullable(value);
        Map<LookUp, Optional<?>> notes = NOTES.get();
        if (notes != null) {
            notes.put(new LookUp(table, key), found);
        }
        return found;
    }

    /** See {@link SeedRecords#made}. */
    @SuppressWarnings("unchecked") // one result for each purpose
    <T> T made(Object purpose, Seed record, SeedRecords dataSet, Supplier<T> make, UnaryOperator<T> kept) {
        if (!keeps) {
            return make.get();
        }
        LookUp key = new LookUp(purpose, List.of(record.file(), record.at("id").text()));
        used.add(key);
        Made last = made.get(key);
        if (last != null && last.record().node() == record.node() && dataSet.finds(last.found())) {
            return (T) last.result();
        }
        Map<LookUp, Optional<?>> notes = new HashMap<>();
        NOTES.set(notes);
        try {
            T result = make.get();
            made.put(key, new Made(record, notes, kept.apply(result)));
            return result;
        } finally {
            NOTES.remove();
        }
    }
}
