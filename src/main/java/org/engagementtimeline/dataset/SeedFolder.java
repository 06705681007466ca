package org.engagementtimeline.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Finds the YAML files of the data set, in a folder or in the jar, always in the same order. A folder is read without Spring. */
public final class SeedFolder {

    private static final String PACKAGED = "seeds/";

    private interface Content {
        byte[] read() throws IOException;
    }

    private SeedFolder() {}

    /**
     * The files, each read when the stream reaches it.
     *
     * @throws DataSetException if the folder is missing or has no YAML file; later, if a file cannot be read
     */
    public static Stream<SeedFile> files(@Nullable String folder) {
        try {
            SortedMap<String, Content> found = folder == null || folder.isBlank() ? packaged() : below(Path.of(folder));
            return found.entrySet().stream().map(file -> new SeedFile(file.getKey(), bytes(folder, file.getValue())));
        } catch (InvalidPathException noPath) {
            throw nothing(folder, "this is not a path; name the folder of a data set");
        } catch (IOException | UncheckedIOException unreadable) {
            throw unreadable(folder, unreadable);
        }
    }

    /** All files at once. */
    public static List<SeedFile> read(@Nullable String folder) {
        return files(folder).toList();
    }

    private static SortedMap<String, Content> below(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw nothing(folder.toString(), "there is no such folder; name the folder of a data set");
        }
        SortedMap<String, Content> files = new TreeMap<>();
        Path real = folder.toRealPath(); // because a walk does not follow a link at which it begins
        try (Stream<Path> tree = Files.walk(real)) {
            // A broken link passes, so that reading it reports the problem.
            tree.filter(SeedFolder::isYaml)
                    .filter(path -> Files.isRegularFile(path) || Files.notExists(path))
                    .forEach(path -> files.put(
                            real.relativize(path).toString().replace('\\', '/'), () -> Files.readAllBytes(path)));
        }
        if (files.isEmpty()) {
            throw nothing(folder.toString(), "the folder has no .yaml file; name the folder of a data set");
        }
        return files;
    }

    private static SortedMap<String, Content> packaged() throws IOException {
        SortedMap<String, Content> files = new TreeMap<>();
        for (Resource resource :
                new PathMatchingResourcePatternResolver().getResources("classpath:" + PACKAGED + "**/*.y*ml")) {
            String address = resource.getURL().toString();
            files.put(
                    address.substring(address.lastIndexOf(PACKAGED) + PACKAGED.length()),
                    resource::getContentAsByteArray);
        }
        return files;
    }

    private static boolean isYaml(Path path) {
        String name = path.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }

    private static byte[] bytes(@Nullable String folder, Content file) {
        try {
            return file.read();
        } catch (IOException unreadable) {
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
