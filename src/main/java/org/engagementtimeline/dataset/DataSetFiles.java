package org.engagementtimeline.dataset;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The files of the data set as its researchers write them, for whoever hands them on. */
@Component
public class DataSetFiles {

    private final @Nullable String folder;

    DataSetFiles(DataSetProperties properties) {
        this.folder = properties.seeds();
    }

    /** Whether they are still, or already, those from which this revision was loaded. */
    public boolean areOf(String revision) {
        return Checksum.of(SeedFolder.files(folder)).revision().equals(revision);
    }

    /** In the order of their paths, each read when it is asked for. */
    public Stream<SeedFile> all() {
        return SeedFolder.files(folder);
    }
}
