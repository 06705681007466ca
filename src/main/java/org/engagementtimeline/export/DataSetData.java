package org.engagementtimeline.export;

import java.time.Instant;
import org.engagementtimeline.domain.DataSet;

/**
 * Which data set something is of.
 *
 * @param title what it is called
 * @param version as its researchers number it
 * @param revision the checksum of its files, which changes with any change of them
 * @param loadedAt when this site loaded this revision
 */
public record DataSetData(String title, String version, String revision, Instant loadedAt) {

    private static final int SHORT_REVISION = 12;

    public static DataSetData of(DataSet dataSet) {
        return new DataSetData(dataSet.title(), dataSet.version(), dataSet.revision(), dataSet.loadedAt());
    }

    /** The version and enough of the revision to tell it from others, as a citation carries it. */
    public String edition() {
        return version + ", revision " + revision.substring(0, Math.min(SHORT_REVISION, revision.length()));
    }
}
