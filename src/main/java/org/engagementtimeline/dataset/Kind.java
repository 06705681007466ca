package org.engagementtimeline.dataset;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a data set is made of: lists kept in one file each, and records kept in a folder of files each. */
enum Kind {
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
    BACKGROUND("background/", "background");

    private final String place;
    private final String schema;

    Kind(String place, String schema) {
        this.place = place;
        this.schema = schema;
    }

    /** The kind kept at a path below the data set's folder, if any is. */
    static Optional<Kind> at(String path) {
        return Arrays.stream(values())
                .filter(kind -> kind.isFolder()
                        ? path.startsWith(kind.place) && path.indexOf('/', kind.place.length()) < 0
                        : path.equals(kind.place))
                .findFirst();
    }

    static String places() {
        return Arrays.stream(values()).map(kind -> kind.place).collect(Collectors.joining(", "));
    }

    boolean isFolder() {
        return place.endsWith("/");
    }

    String place() {
        return place;
    }

    String schema() {
        return schema;
    }

    String singular() {
        return name().toLowerCase(Locale.ROOT);
    }
}
