package org.engagementtimeline.filter;

import java.util.List;
import java.util.Optional;
import org.engagementtimeline.filter.EngagementFilter.Sort;
import org.engagementtimeline.filter.EngagementSelector.Page;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Pages of a selection in the order of a column, by the names that readers see; where that is equal, in the order of the timeline. The
 * database sorts all of it.
 */
final class SortedEngagements {

    private final JdbcClient database;

    SortedEngagements(JdbcClient database) {
        this.database = database;
    }

    /**
     * @param number its number in the order, from 1
     * @param start that of the engagement just before or after the page; 0 without one
     */
    private record Ranked(String id, long number, long start) {}

    Page page(Selection selection, TimelinePosition start, int size) {
        List<Ranked> found = database.sql(
                        """
                        with ranked as (
                            select engagement.id, row_number() over (order by %s nulls last, timeline_place.ordinal) as number
                            from timeline_place join engagement on engagement.id = engagement_id
                            left join mechanism on mechanism.id = mechanism_id left join place on place.id = place_id
                            where timeline_place.ordinal = any(:positions)),
                        start as (select coalesce(max(number), 0) as number from ranked where id = :start)
                        select ranked.id, ranked.number, start.number as start from ranked, start
                        where ranked.number between start.number - :before and start.number + :after order by ranked.number
                        """.formatted(column(selection.filter().sort())))
                .param("positions", selection.positions().stream().boxed().toArray(Integer[]::new))
                .param("start", start.cursor().map(Cursor::id).orElse(""))
                .param("before", start.backwards() ? size + 1 : 0)
                .param("after", start.backwards() ? 0 : size + 1)
                .query(Ranked.class)
                .list();
        if (found.isEmpty()) {
            return new Page(List.of(), Optional.empty(), Optional.empty(), false);
        }
        long first = found.get(0).start() + (start.backwards() ? -size : 1);
        long last = found.get(0).start() + (start.backwards() ? -1 : size);
        return new Page(
                ids(found, first, last),
                ids(found, first - 1, first - 1).stream().findFirst(),
                Optional.empty(),
                !ids(found, last + 1, last + 1).isEmpty());
    }

    private static List<String> ids(List<Ranked> found, long first, long last) {
        return found.stream()
                .filter(ranked -> ranked.number() >= first && ranked.number() <= last)
                .map(Ranked::id)
                .toList();
    }

    private static String column(Sort sort) {
        return switch (sort) {
            case TITLE -> "lower(title)";
            case MECHANISM -> "lower(short_name)";
            case KIND -> "kind";
            case STATUS -> "status";
            case PLACE -> "lower(place.name)";
            case NEWEST, OLDEST -> "timeline_place.ordinal";
        };
    }
}
