package org.engagementtimeline.loader;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;
import org.roaringbitmap.RangeBitmap;
import org.roaringbitmap.RoaringBitmap;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Fills the part of the timeline's index that is not made in SQL: for each value that engagements can be chosen by, a bitmap of the
 * positions of the engagements that have it, and the days of the engagements in the order of their positions.
 */
final class TimelineBitmaps {

    private static final int ROWS_AT_A_TIME = 10_000;
    private static final int BITMAPS_AT_A_TIME = 100;

    /** The positions as four bytes each: a row for each of them takes three times as long. */
    private static final String VALUES = """
            select dimension, value, string_agg(int4send(timeline_place.ordinal), '') from engagement_value
            join timeline_place using (engagement_id) group by dimension, value
            """;

    private TimelineBitmaps() {}

    static void fill(JdbcTemplate database) {
        database.update("delete from timeline_bound");
        database.update("delete from timeline_bitmap");
        bitmaps(database);
        bounds(database);
    }

    private static JdbcTemplate stream(JdbcTemplate database, int rows) {
        JdbcTemplate stream = new JdbcTemplate(database.getDataSource());
        stream.setFetchSize(rows);
        return stream;
    }

    private static void bitmaps(JdbcTemplate database) {
        List<Object[]> rows = new ArrayList<>();
        database.execute("set local enable_sort = off"); // which takes twice as long as grouping by hashes
        stream(database, BITMAPS_AT_A_TIME).query(VALUES, row -> {
            IntBuffer positions = ByteBuffer.wrap(row.getBytes(3)).asIntBuffer();
            int[] places = new int[positions.remaining()];
            positions.get(places);
            RoaringBitmap bitmap = RoaringBitmap.bitmapOfUnordered(places);
            bitmap.runOptimize();
            ByteBuffer bytes = ByteBuffer.allocate(bitmap.serializedSizeInBytes());
            bitmap.serialize(bytes);
            rows.add(new Object[] {row.getString(1), row.getString(2), bytes.array()});
        });
        database.batchUpdate("insert into timeline_bitmap (dimension, value, places) values (?, ?, ?)", rows);
    }

    private static void bounds(JdbcTemplate database) {
        // 0 means no beginning, and the number after the last day means no end.
        database.query(
                "select min(sort_day) - 1 as base, max(coalesce(latest, earliest)) - min(sort_day) + 2 as unending"
                        + " from engagement having count(*) > 0",
                edge -> {
                    int unending = edge.getInt("unending");
                    RangeBitmap.Appender earliest = RangeBitmap.appender(unending);
                    RangeBitmap.Appender latest = RangeBitmap.appender(unending);
                    stream(database, ROWS_AT_A_TIME)
                            .query(
                                    "select coalesce(earliest - ?::date, 0), coalesce(latest - ?::date, ?)"
                                            + " from engagement join timeline_place on engagement_id = id order by ordinal",
                                    row -> {
                                        earliest.add(row.getInt(1));
                                        latest.add(row.getInt(2));
                                    },
                                    edge.getDate("base"),
                                    edge.getDate("base"),
                                    unending);
                    bound(database, "earliest", edge.getObject("base"), unending, earliest);
                    bound(database, "latest", edge.getObject("base"), unending, latest);
                });
    }

    private static void bound(
            JdbcTemplate database, String bound, Object base, int unending, RangeBitmap.Appender days) {
        ByteBuffer bytes = ByteBuffer.allocate(days.serializedSizeInBytes());
        days.serialize(bytes);
        database.update("insert into timeline_bound values (?, ?, ?, ?)", bound, base, unending, bytes.array());
    }
}
