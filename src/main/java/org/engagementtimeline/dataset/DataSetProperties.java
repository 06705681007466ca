package org.engagementtimeline.dataset;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the data set comes from.
 *
 * @param seeds a folder with the same layout as the packaged one; the packaged one if absent or blank
 */
@ConfigurationProperties("timeline")
public record DataSetProperties(@Nullable String seeds) {

    /** The files as researchers write them, in the order of their paths, each read when the stream reaches it. */
    public Stream<SeedFile> files() {
        return SeedFolder.files(seeds);
    }

    /** Whether the files are those from which this revision was loaded. */
    public boolean areOf(String revision) {
        return Checksum.of(files()).revision().equals(revision);
    }
}
