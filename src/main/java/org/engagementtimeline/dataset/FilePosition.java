package org.engagementtimeline.dataset;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.file.Path;
import java.util.Comparator;
import tools.jackson.core.TokenStreamLocation;

/**
 * A position in a file of the data set, to which an editor can jump.
 *
 * @param file the path of the file, relative to the folder of the data set
 * @param line counted from 1; 0 if the whole file is meant
 * @param column counted from 1; 0 if the whole file is meant
 */
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
public record FilePosition(String file, int line, int column) implements Comparable<FilePosition> {

    private static final Comparator<FilePosition> ORDER = Comparator.comparing(FilePosition::file)
            .thenComparingInt(FilePosition::line)
            .thenComparingInt(FilePosition::column);

    static FilePosition of(String file, TokenStreamLocation location) {
        return new FilePosition(file, location.getLineNr(), location.getColumnNr());
    }

    FilePosition in(String folder) {
        return new FilePosition(Path.of(folder, file).normalize().toString().replace('\\', '/'), line, column);
    }

    boolean isWholeFile() {
        return line == 0;
    }

    @Override
    public int compareTo(FilePosition other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return isWholeFile() ? file : file + ":" + line + ":" + column;
    }
}
