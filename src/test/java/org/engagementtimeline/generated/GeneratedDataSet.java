package org.engagementtimeline.generated;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Writes a generated record as the YAML files of a data set. */
public final class GeneratedDataSet {

    private static final YAMLMapper YAML = new YAMLMapper();

    private final Path folder;
    private final Map<String, List<Object>> lists = new LinkedHashMap<>();

    private GeneratedDataSet(Path folder) {
        this.folder = folder;
    }

    /** @param arguments the folder, how many engagements (2000), and the seed number (1) */
    public static void main(String[] arguments) {
        int engagements = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 2_000;
        write(Path.of(arguments[0]), engagements, arguments.length > 2 ? Long.parseLong(arguments[2]) : 1);
        System.out.println("Wrote " + engagements + " invented engagements to " + arguments[0]);
    }

    /** @param folder new or empty; files of other names would stay in it */
    public static void write(Path folder, int engagements, long seed) {
        GeneratedDataSet dataSet = new GeneratedDataSet(folder);
        new GeneratedRecord(engagements, seed).writeTo(dataSet::add, written -> {});
        dataSet.lists.forEach(dataSet::file);
    }

    private void add(String place, Map<String, Object> fields) {
        if (place.endsWith("/")) {
            file(place + fields.get("id") + ".yaml", fields);
        } else if (place.equals("dataset.yaml")) {
            file(place, fields);
        } else {
            lists.computeIfAbsent(place, any -> new ArrayList<>()).add(fields);
        }
    }

    private void file(String path, Object content) {
        Path file = folder.resolve(path);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, YAML.writeValueAsString(content));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
