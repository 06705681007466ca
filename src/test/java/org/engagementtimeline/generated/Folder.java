package org.engagementtimeline.generated;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A data set's folder while it is written. */
record Folder(Path path) {

    private static final YAMLMapper YAML = new YAMLMapper();

    void write(String name, Object content) {
        Path file = path.resolve(name + ".yaml");
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, YAML.writeValueAsString(content));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Keys and values in turn, in the order in which they are written. */
    static Map<String, Object> record(Object... keysAndValues) {
        Map<String, Object> record = new LinkedHashMap<>();
        for (int next = 0; next < keysAndValues.length; next += 2) {
            record.put((String) keysAndValues[next], keysAndValues[next + 1]);
        }
        return record;
    }
}
