package org.engagementtimeline.loader;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.roaringbitmap.RangeBitmap;
import org.roaringbitmap.RoaringBitmap;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Fills the part of the timeline's index that is not made in SQL: for each value that engagements can be chosen by, a bitmap of the
 * positions of the engagements that have it, and the days of the engagements in the order of their positions.
 */
final class TimelineBitmaps {

    private static final int ROWS_AT_A_TIME = 10_000;

    private static final String VALUES = """
            select dimension, value, timeline_place.ordinal from engagement_value
            join timeline_place using (engagement_id)
            """;

    private TimelineBitmaps() {}

    static void fill(JdbcTemplate database) {
        database.update("delete from timeline_bound");
        database.update("delete from timeline_bitmap");
        JdbcTemplate stream = new JdbcTemplate(database.getDataSource());
        stream.setFetchSize(ROWS_AT_A_TIME);
        bitmaps(database, stream);
        bounds(database, stream);
    }

    private static void bitmaps(JdbcTemplate database, JdbcTemplate stream) {
        Map<List<String>, RoaringBitmap> bitmaps = new LinkedHashMap<>();
        stream.query(VALUES, row -> {
            bitmaps.computeIfAbsent(List.of(row.getString(1), row.getString(2)), any -> new RoaringBitmap())
                    .add(row.getInt(3));
        });
        List<Object[]> rows = new ArrayList<>();
        bitmaps.forEach((value, places) -> {
            places.runOptimize();
            ByteBuffer bytes = ByteBuffer.allocate(places.serializedSizeInBytes());
            places.serialize(bytes);
            rows.add(new Object[] {value.get(0), value.get(1), bytes.array()});
        });
        database.batchUpdate("insert into timeline_bitmap (dimension, value, places) values (?, ?, ?)", rows);
    }

    private static void bounds(JdbcTemplate database, JdbcTemplate stream) {
        // 0 means no beginning, and the number after the last day means no end.
        database.query(
                "select min(sort_day) - 1 as base, max(coalesce(latest, earliest)) - min(sort_day) + 2 as unending"
                        + " from engagement having count(*) > 0",
                edge -> {
                    int unending = edge.getInt("unending");
                    RangeBitmap.Appender earliest = RangeBitmap.appender(unending);
                    RangeBitmap.Appender latest = RangeBitmap.appender(unending);
                    stream.query(
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
