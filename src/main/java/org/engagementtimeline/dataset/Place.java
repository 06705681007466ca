package org.engagementtimeline.dataset;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.file.Path;
import java.util.Comparator;

/**
 * A place in a file of the data set, to which an editor can jump.
 *
 * @param file the path of the file, relative to the folder of the data set
 * @param line counted from 1; 0 if the whole file is meant
 * @param column counted from 1; 0 if the whole file is meant
 */
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
public record Place(String file, int line, int column) implements Comparable<Place> {

    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::file).thenComparingInt(Place::line).thenComparingInt(Place::column);

    Place in(String folder) {
        return new Place(Path.of(folder, file).normalize().toString().replace('\\', '/'), line, column);
    }

    boolean isWholeFile() {
        return line == 0;
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return isWholeFile() ? file : file + ":" + line + ":" + column;
    }
}
