package org.engagementtimeline.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Finds the data set's YAML files, in a given folder or in the jar, always in the same order. */
final class SeedFolder {

    private static final String PACKAGED = "seeds/";

    private SeedFolder() {}

    /** @throws DataSetException when there is no such folder, or no YAML file in it */
    static List<SeedFile> read(@Nullable String folder) {
        try {
            return folder == null || folder.isBlank() ? packaged() : below(Path.of(folder));
        } catch (InvalidPathException noPath) {
            throw nothing(folder, "this is no path; timeline.seeds names the folder of a data set");
        } catch (IOException | UncheckedIOException unreadable) {
            throw nothing(
                    String.valueOf(folder),
                    "this can not be read (" + unreadable.getMessage() + "); let this user read it");
        }
    }

    private static List<SeedFile> below(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw nothing(folder.toString(), "there is no such folder; timeline.seeds names the folder of a data set");
        }
        List<Path> paths;
        try (Stream<Path> tree = Files.walk(folder)) {
            paths = tree.filter(Files::isRegularFile).filter(SeedFolder::isYaml).toList();
        }
        if (paths.isEmpty()) {
            throw nothing(
                    folder.toString(), "the folder holds no .yaml file; timeline.seeds names the folder of a data set");
        }
        List<SeedFile> files = new ArrayList<>();
        for (Path path : paths) {
            files.add(new SeedFile(folder.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path)));
        }
        return sorted(files);
    }

    private static List<SeedFile> packaged() throws IOException {
        List<SeedFile> files = new ArrayList<>();
        for (Resource resource :
                new PathMatchingResourcePatternResolver().getResources("classpath:" + PACKAGED + "**/*.yaml")) {
            String address = resource.getURL().toString();
            files.add(new SeedFile(
                    address.substring(address.lastIndexOf(PACKAGED) + PACKAGED.length()),
                    resource.getContentAsByteArray()));
        }
        return sorted(files);
    }

    private static List<SeedFile> sorted(List<SeedFile> files) {
        return files.stream().sorted(Comparator.comparing(SeedFile::path)).toList();
    }

    private static boolean isYaml(Path path) {
        return path.toString().endsWith(".yaml");
    }

    private static DataSetException nothing(String folder, String message) {
        return new DataSetException(List.of(Problem.ofFile(folder, message)));
    }
}
