package org.engagementtimeline.filter;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.engagementtimeline.search.EngagementFinder;
import org.engagementtimeline.search.ParsedQuery;
import org.roaringbitmap.RoaringBitmap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Holds the index of the loaded revision, and what the words that were searched for last have found in it. A new revision
 * is noticed by the first page that reads it, in this and in every other instance; pages that still read the one before
 * find that one's index.
 */
@Component
class BitmapIndexes {

    /** How many revisions pages may read at the same time: while one replaces another, both. */
    static final int REVISIONS = 2;

    private static final int MOST_BYTES_FOUND = 16_000_000;

    private final JdbcClient database;
    private final EngagementFinder finder;
    private final Cache<String, BitmapIndex> held =
            Caffeine.newBuilder().maximumSize(REVISIONS).build();
    private final Cache<Asked, RoaringBitmap> found = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES_FOUND)
            .weigher((Asked asked, RoaringBitmap positions) -> asked.weight() + positions.getSizeInBytes())
            .build();

    private record Asked(String revision, String tsquery) {

        int weight() {
            return 2 * (revision.length() + tsquery.length());
        }
    }

    BitmapIndexes(JdbcClient database, EngagementFinder finder) {
        this.database = database;
        this.finder = finder;
    }

    /** The index of the revision that the caller's transaction sees. */
    BitmapIndex current() {
        String revision = database.sql("select revision from data_set")
                .query(String.class)
                .single();
        return held.get(revision, absent -> BitmapIndex.read(database, absent));
    }

    /** The positions of the engagements that words find. */
    RoaringBitmap found(BitmapIndex index, ParsedQuery words) {
        return found.get(new Asked(index.revision(), words.tsquery()), absent -> finder.positions(words));
    }
}
