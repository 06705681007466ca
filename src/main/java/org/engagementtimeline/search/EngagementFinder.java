package org.engagementtimeline.search;

import org.roaringbitmap.RoaringBitmap;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the engagements that match a search. */
@Component
public class EngagementFinder {

    private static final int ROWS_AT_A_TIME = 10_000;

    private final JdbcClient database;

    EngagementFinder(JdbcClient database) {
        this.database = database;
    }

    /** The positions of all matches on the timeline. The newest engagement of the record has 0. */
    public RoaringBitmap positions(ParsedQuery words) {
        RoaringBitmap positions = new RoaringBitmap();
        RowCallbackHandler add = row -> positions.add(row.getInt(1));
        database.sql("""
                        select timeline_place.ordinal from search_document join timeline_place on engagement_id = id
                        where kind = 'engagement' and lexemes @@ cast(? as tsquery)
                        """).withFetchSize(ROWS_AT_A_TIME).param(words.tsquery()).query(add);
        return positions;
    }
}
