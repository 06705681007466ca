package org.engagementtimeline.representation;

import java.time.Instant;
import java.util.Optional;
import org.engagementtimeline.evidence.DataSet;
import org.engagementtimeline.evidence.Licence;

/**
 * Which data set something is of.
 *
 * @param title what it is called
 * @param description what it covers
 * @param version as its researchers number it
 * @param revision the checksum of its files, which changes with any change of them
 * @param loadedAt when this site loaded this revision
 * @param publisher who publishes it; absent if it names nobody
 * @param licence of the data, without quotations from the sources; absent if it claims none
 */
public record DataSetDetails(
        String title,
        String description,
        String version,
        String revision,
        Instant loadedAt,
        Optional<String> publisher,
        Optional<Licence> licence) {

    private static final int SHORT_REVISION = 12;

    public static DataSetDetails of(DataSet dataSet) {
        return new DataSetDetails(
                dataSet.title(),
                dataSet.description(),
                dataSet.version(),
                dataSet.revision(),
                dataSet.loadedAt(),
                Optional.ofNullable(dataSet.publisher()),
                Optional.ofNullable(dataSet.licence()));
    }

    /** The version and enough of the revision to tell it from others, as a citation carries it. */
    public String edition() {
        return version + ", revision " + shortRevision();
    }

    public String shortRevision() {
        return revision.substring(0, Math.min(SHORT_REVISION, revision.length()));
    }
}
