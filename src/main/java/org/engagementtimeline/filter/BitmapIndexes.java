package org.engagementtimeline.filter;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.engagementtimeline.evidence.CurrentDataSet;
import org.engagementtimeline.search.EngagementFinder;
import org.engagementtimeline.search.ParsedQuery;
import org.roaringbitmap.RoaringBitmap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Caches the index of each revision, and the results of recent searches in it. The first page that reads a new revision makes
 * the instance read its index. Pages that still read the old revision find the old index.
 */
@Component
class BitmapIndexes {

    /** During a load, pages may read the old and the new revision. */
    static final int REVISIONS = 2;

    private static final int MOST_BYTES_OF_RESULTS = 16_000_000;

    private final CurrentDataSet dataSet;
    private final JdbcClient database;
    private final EngagementFinder finder;
    private final Cache<String, BitmapIndex> indexes =
            Caffeine.newBuilder().maximumSize(REVISIONS).build();
    private final Cache<SearchKey, RoaringBitmap> searchResults = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES_OF_RESULTS)
            .weigher((SearchKey key, RoaringBitmap positions) -> key.weight() + positions.getSizeInBytes())
            .build();

    private record SearchKey(String revision, String tsquery) {

        int weight() {
            return 2 * (revision.length() + tsquery.length());
        }
    }

    BitmapIndexes(CurrentDataSet dataSet, JdbcClient database, EngagementFinder finder) {
        this.dataSet = dataSet;
        this.database = database;
        this.finder = finder;
    }

    /** The index of the revision that the caller's transaction sees. */
    BitmapIndex current() {
        return indexes.get(dataSet.read().revision(), absent -> BitmapIndex.read(database, absent));
    }

    /** The positions of the engagements that words find. */
    RoaringBitmap found(BitmapIndex index, ParsedQuery words) {
        return searchResults.get(new SearchKey(index.revision(), words.tsquery()), absent -> finder.positions(words));
    }
}
