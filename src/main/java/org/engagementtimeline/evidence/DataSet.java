package org.engagementtimeline.evidence;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.engagementtimeline.edtf.EdtfDate;

/**
 * The data set that is loaded: what it is, which revision, and what it is known to lack.
 *
 * @param title what it is called
 * @param description what it covers
 * @param version as its researchers number it
 * @param revision the checksum of its files, which changes with any change of them
 * @param loadedAt when this site loaded this revision
 * @param publisher who publishes it; absent if it names nobody
 * @param licence of the data, without quotations from the sources; absent if it claims none
 * @param gaps what it lacks, a sentence each
 * @param coverage from the first to the last day on which a source is dated; absent if none is
 */
public record DataSet(
        String title,
        String description,
        String version,
        String revision,
        Instant loadedAt,
        Optional<String> publisher,
        Optional<Licence> licence,
        @JsonIgnore List<String> gaps,
        @JsonIgnore Optional<EdtfDate> coverage) {

    private static final int SHORT_REVISION = 12;

    /** The row of the table {@code data_set}, which has one and never more. */
    static DataSet of(ResultSet row, int number) throws SQLException {
        return new DataSet(
                row.getString("title"),
                row.getString("description"),
                row.getString("version"),
                row.getString("revision"),
                row.getTimestamp("loaded_at").toInstant(),
                Optional.ofNullable(row.getString("publisher")),
                Optional.ofNullable(row.getString("licence")).map(Licence::of),
                List.of((String[]) row.getArray("gaps").getArray()),
                Optional.ofNullable(row.getString("coverage")).map(EdtfDate::parse));
    }

    /** The version and enough of the revision to tell it from others, as a citation carries it. */
    public String edition() {
        return version + ", revision " + shortRevision();
    }

    public String shortRevision() {
        return revision.substring(0, Math.min(SHORT_REVISION, revision.length()));
    }
}
