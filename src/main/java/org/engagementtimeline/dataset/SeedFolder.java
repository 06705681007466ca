package org.engagementtimeline.dataset;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Finds the YAML files of the data set, in a folder or in the jar, always in the same order. A folder is read without Spring. */
public final class SeedFolder {

    private static final String PACKAGED = "seeds/";

    /** Longer than the step of the clock of any file system. A file may have changed again within one step. */
    private static final Duration RECENTLY = Duration.ofSeconds(2);

    private SeedFolder() {}

    /**
     * The files, each read when the stream reaches it, several at a time.
     *
     * @throws DataSetException if the folder is missing or has no YAML file; later, if a file cannot be read
     */
    public static Stream<SeedFile> files(@Nullable String folder) {
        return files(folder, Map.of());
    }

    /** All files at once. */
    public static List<SeedFile> read(@Nullable String folder) {
        return files(folder).toList();
    }

    /** All files at once. Only those that changed are read again. */
    public static List<SeedFile> read(@Nullable String folder, List<SeedFile> before) {
        return files(folder, before.stream().collect(toMap(SeedFile::path, identity())))
                .toList();
    }

    private static Stream<SeedFile> files(@Nullable String folder, Map<String, SeedFile> before) {
        try {
            SortedMap<String, Callable<SeedFile>> files =
                    folder == null || folder.isBlank() ? packaged() : below(Path.of(folder), before);
            return files.values().parallelStream().map(file -> read(folder, file));
        } catch (InvalidPathException noPath) {
            throw nothing(folder, "this is not a path; name the folder of a data set");
        } catch (IOException | UncheckedIOException unreadable) {
            throw unreadable(folder, unreadable);
        }
    }

    private static SortedMap<String, Callable<SeedFile>> below(Path folder, Map<String, SeedFile> before)
            throws IOException {
        if (!Files.isDirectory(folder)) {
            throw nothing(folder.toString(), "there is no such folder; name the folder of a data set");
        }
        SortedMap<String, Callable<SeedFile>> files = new TreeMap<>();
        Path real = folder.toRealPath(); // because a walk does not follow a link at which it begins
        Files.walkFileTree(real, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path path, BasicFileAttributes found) {
                // A broken link passes, so that reading it reports the problem.
                if (isYaml(path) && (found.isRegularFile() || Files.isRegularFile(path) || Files.notExists(path))) {
                    String name = real.relativize(path).toString().replace('\\', '/');
                    files.put(name, () -> read(name, path, found, before.get(name)));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        if (files.isEmpty()) {
            throw nothing(folder.toString(), "the folder has no .yaml file; name the folder of a data set");
        }
        return files;
    }

    private static SeedFile read(String name, Path path, BasicFileAttributes found, @Nullable SeedFile before)
            throws IOException {
        BasicFileAttributes now =
                found.isSymbolicLink() ? Files.readAttributes(path, BasicFileAttributes.class) : found;
        boolean settled =
                now.lastModifiedTime().toInstant().isBefore(Instant.now().minus(RECENTLY));
        Object version = settled ? Arrays.asList(now.size(), now.lastModifiedTime(), now.fileKey()) : null;
        return before != null && version != null && version.equals(before.version())
                ? before
                : new SeedFile(name, Files.readAllBytes(path), version);
    }

    private static SortedMap<String, Callable<SeedFile>> packaged() throws IOException {
        SortedMap<String, Callable<SeedFile>> files = new TreeMap<>();
        for (Resource resource :
                new PathMatchingResourcePatternResolver().getResources("classpath:" + PACKAGED + "**/*.y*ml")) {
            String address = resource.getURL().toString();
            String name = address.substring(address.lastIndexOf(PACKAGED) + PACKAGED.length());
            files.put(name, () -> new SeedFile(name, resource.getContentAsByteArray()));
        }
        return files;
    }

    private static boolean isYaml(Path path) {
        String name = path.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }

    private static SeedFile read(@Nullable String folder, Callable<SeedFile> file) {
        try {
            return file.call();
        } catch (Exception unreadable) {
            throw unreadable(folder, unreadable);
        }
    }

    private static DataSetException unreadable(@Nullable String folder, Exception unreadable) {
        return nothing(
                String.valueOf(folder),
                "this cannot be read (" + unreadable.getMessage() + "); give this user access to it");
    }

    private static DataSetException nothing(String folder, String message) {
        return new DataSetException(List.of(Problem.ofFile(folder, message)));
    }
}
