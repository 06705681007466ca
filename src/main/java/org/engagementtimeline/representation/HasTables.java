package org.engagementtimeline.representation;

import java.util.List;
import org.engagementtimeline.web.Alternate;
import org.engagementtimeline.web.HasMetadata;

/** A page whose list, or one thing, is also a file in each of {@link RecordCollection#TABLES}, at the path of the page. */
public interface HasTables extends HasMetadata {

    @Override
    default List<Alternate> alternates() {
        return Format.links(RecordCollection.TABLES, metadata().address().replaceFirst("\\?.*", ""));
    }
}
