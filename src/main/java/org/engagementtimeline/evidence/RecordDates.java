package org.engagementtimeline.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.engagementtimeline.edtf.EdtfDate;

/**
 * When the data set got a record, and when it last changed it. These are the times of the releases, so they are the same on every
 * site and in every database that loads the data set.
 *
 * @param created when the record was first released; absent if the data set does not say
 * @param changed when a change of it was last released; absent if the data set does not say, or if it has changed since
 */
public record RecordDates(Optional<Instant> created, Optional<Instant> changed) {

    public static final RecordDates UNKNOWN = new RecordDates(Optional.empty(), Optional.empty());

    /** When it last changed, for a format that needs a time: no later than this, if the data set does not say. */
    public Instant changedBy(Instant loaded) {
        return changed.orElse(loaded);
    }

    /** The day on which it last changed, in UTC. */
    public Optional<EdtfDate> changedDay() {
        return changed.map(
                time -> EdtfDate.parse(LocalDate.ofInstant(time, ZoneOffset.UTC).toString()));
    }
}
