package org.engagementtimeline.dataset;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The types of records of a data set. A type has one file with a list of records, or a folder with one file for each. */
public enum RecordType {
    DATASET("dataset.yaml", "dataset"),
    PARTY("parties.yaml", "parties"),
    TOPIC("topics.yaml", "topics"),
    PLACE("places.yaml", "places"),
    MECHANISM("mechanisms.yaml", "mechanisms"),
    ORGANISATION("organisations.yaml", "organisations"),
    OFFICE("offices.yaml", "offices"),
    PERSON("people.yaml", "people"),
    SOURCE("sources/", "source"),
    ENGAGEMENT("engagements/", "engagement"),
    COMMITMENT("commitments/", "commitment"),
    BACKGROUND("background/", "background"),
    DISPUTE("disputes/", "dispute");

    private final String path;
    private final String schema;

    RecordType(String path, String schema) {
        this.path = path;
        this.schema = schema;
    }

    /** The type of the records in the file at this path, relative to the folder of the data set. */
    public static Optional<RecordType> at(String path) {
        return Arrays.stream(values())
                .filter(type -> type.isFolder()
                        ? path.startsWith(type.path) && path.indexOf('/', type.path.length()) < 0
                        : path.equals(type.path))
                .findFirst();
    }

    static String paths() {
        return Arrays.stream(values()).map(type -> type.path).collect(Collectors.joining(", "));
    }

    public boolean isFolder() {
        return path.endsWith("/");
    }

    public String path() {
        return path;
    }

    String schema() {
        return schema;
    }

    public String singular() {
        return name().toLowerCase(Locale.ROOT);
    }
}
