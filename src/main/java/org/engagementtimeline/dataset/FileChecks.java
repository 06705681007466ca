package org.engagementtimeline.dataset;

import static java.util.function.UnaryOperator.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Reads files and checks each by itself. If it keeps what it has read, it reads only those again that changed. */
public final class FileChecks {

    private final SchemaCheck schemas = new SchemaCheck();
    private final boolean keeps;
    private Map<String, FileCheck> kept = Map.of();

    /** @param keeps whether what was read stays in memory, which takes about fifteen times the bytes of the files */
    public FileChecks(boolean keeps) {
        this.keeps = keeps;
    }

    /** In the order of the files. */
    List<FileCheck> of(List<SeedFile> files, Progress progress) {
        progress.begin("reading files", files.size());
        List<FileCheck> checks = files.parallelStream()
                .map(file -> {
                    progress.step();
                    return of(file);
                })
                .toList();
        if (keeps) {
            kept = checks.stream().collect(toMap(check -> check.file().path(), identity()));
        }
        return checks;
    }

    private FileCheck of(SeedFile file) {
        FileCheck before = kept.get(file.path());
        return before != null && Arrays.equals(before.file().content(), file.content())
                ? before
                : FileCheck.of(file, schemas);
    }
}
