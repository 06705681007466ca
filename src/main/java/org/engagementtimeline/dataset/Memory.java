package org.engagementtimeline.dataset;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was read of a folder and made of its records, kept for the next load of the folder. A file is read again only if it changed.
 * Something is made of a record again only if its file changed, or anything that was looked up for it is not what it was.
 */
public final class Memory {

    /** A look-up among all records of a type; what follows from it is made again with every load. */
    private static final LookUp ALL = new LookUp("all", "");

    /** What is looked up for the record at which this thread works. */
    private static final ThreadLocal<@Nullable Set<LookUp>> NOTES = new ThreadLocal<>();

    /** They are the same for every data set, and to read them takes longer than to check a small one. */
    private static final SchemaCheck SCHEMAS = new SchemaCheck();

    private final boolean keeps;
    private Map<String, FileCheck> files = Map.of();
    private final Map<Object, Map<?, ?>> tables = new ConcurrentHashMap<>();
    private final Map<LookUp, Set<Made>> users = new ConcurrentHashMap<>();

    private record LookUp(Object table, Object key) {}

    /** The name of something that was made of a record. */
    record Made(Object purpose, String file, String record) {}

    /** @param keeps whether anything is kept, which takes about fifteen times the bytes of the files */
    public Memory(boolean keeps) {
        this.keeps = keeps;
    }

    public boolean isEmpty() {
        return files.isEmpty();
    }

    /** Begins a load: reads files, and checks each by itself. The result is in their order. */
    List<FileCheck> read(List<SeedFile> all, Progress progress) {
        progress.begin("reading files", all.size());
        List<FileCheck> checks = all.parallelStream()
                .map(file -> {
                    progress.step();
                    FileCheck before = files.get(file.path());
                    return before != null && before.file().sha256().equals(file.sha256())
                            ? before
                            : FileCheck.of(file, SCHEMAS);
                })
                .toList();
        if (keeps) {
            files = checks.stream().collect(toMap(check -> check.file().path(), identity()));
        }
        return checks;
    }

    /** Forgets what was made with rows of a table that are not what they were in the last load. */
    void compare(Object table, Map<?, ?> rows) {
        if (keeps) {
            Map<?, ?> before =
                    Optional.<Map<?, ?>>ofNullable(tables.put(table, rows)).orElse(Map.of());
            Stream.concat(before.keySet().stream(), rows.keySet().stream())
                    .filter(key -> !Objects.equals(before.get(key), rows.get(key)))
                    .flatMap(key -> Stream.ofNullable(users.remove(new LookUp(table, key))))
                    .flatMap(Set::stream)
                    .forEach(made -> Optional.ofNullable(files.get(made.file()))
                            .ifPresent(file -> file.made().remove(made)));
        }
    }

    /** The result of a look-up, which is noted. */
    static <V> Optional<V> found(Object table, Object key, @Nullable V value) {
        note(table, key);
        return Optional.ofNullable(value);
    }

    static void lookedAtAll() {
        note(ALL.table, ALL.key);
    }

    private static void note(Object table, Object key) {
        Set<LookUp> notes = NOTES.get();
        if (notes != null) {
            notes.add(new LookUp(table, key));
        }
    }

    /** See {@link SeedRecords#made}. */
    @SuppressWarnings("unchecked") // one result for each purpose
    <T> T made(Object purpose, Seed record, Supplier<T> make, UnaryOperator<T> kept) {
        FileCheck file = keeps ? files.get(record.file()) : null;
        if (file == null) {
            return make.get();
        }
        Made name = new Made(purpose, record.file(), record.at("id").text());
        Object last = file.made().get(name);
        if (last != null) {
            return (T) last;
        }
        Set<LookUp> notes = new HashSet<>();
        NOTES.set(notes);
        try {
            T result = make.get();
            if (!notes.contains(ALL)) {
                file.made().put(name, kept.apply(result));
                notes.forEach(lookUp -> users.computeIfAbsent(lookUp, any -> ConcurrentHashMap.newKeySet())
                        .add(name));
            }
            return result;
        } finally {
            NOTES.remove();
        }
    }
}
