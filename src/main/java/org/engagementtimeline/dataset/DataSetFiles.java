package org.engagementtimeline.dataset;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives other packages the files of the data set, as researchers write them. */
@Component
public class DataSetFiles {

    private final @Nullable String folder;

    DataSetFiles(DataSetProperties properties) {
        this.folder = properties.seeds();
    }

    /** Whether the files are those from which this revision was loaded. */
    public boolean areOf(String revision) {
        return Checksum.of(SeedFolder.files(folder)).revision().equals(revision);
    }

    /** All files in the order of their paths, each read when the stream reaches it. */
    public Stream<SeedFile> all() {
        return SeedFolder.files(folder);
    }
}
