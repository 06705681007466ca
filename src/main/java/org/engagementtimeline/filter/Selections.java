package org.engagementtimeline.filter;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.engagementtimeline.filter.TimelineFilter.Sort;
import org.roaringbitmap.RoaringBitmap;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Selects engagements by a filter; whatever selects engagements selects them through this one place. */
@Component
public class Selections {

    private final BitmapIndexes indexes;
    private final JdbcClient database;

    Selections(BitmapIndexes indexes, JdbcClient database) {
        this.indexes = indexes;
        this.database = database;
    }

    public Selection of(TimelineFilter filter, Vocabulary vocabulary) {
        BitmapIndex index = indexes.current();
        return new Selection(filter, vocabulary, index, vocabulary.words().map(words -> indexes.found(index, words)));
    }

    /**
     * The engagements on one page of a selection, by id.
     *
     * @param ids in the order of the filter
     * @param before the one just before the first of them in that order, if there is one
     * @param metBefore the nearest before the first of them that took place
     * @param more whether there are others after the last of them
     */
    public record Page(List<String> ids, Optional<String> before, Optional<String> metBefore, boolean more) {}

    /**
     * Reads a page, at the same cost however far down it is.
     *
     * @param start where it begins; empty for the first page, which nothing is before
     */
    public Page page(Selection selection, Optional<Keyset> start, int size) {
        RoaringBitmap places = selection.places();
        boolean older = selection.filter().sort() == Sort.NEWEST;
        boolean backwards = start.filter(Keyset::backwards).isPresent();
        List<Integer> page =
                walk(places, older != backwards, beginning(selection.index(), start, older != backwards), size);
        if (page.isEmpty()) {
            return new Page(List.of(), Optional.empty(), Optional.empty(), false);
        }
        if (backwards) {
            Collections.reverse(page);
        }
        List<Integer> before = List.of();
        List<Integer> metBefore = List.of();
        if (start.isPresent()) {
            int next = next(page.get(0), !older);
            before = walk(places, !older, next, 1);
            metBefore = walk(RoaringBitmap.and(places, selection.index().met()), !older, next, 1);
        }
        boolean more =
                !walk(places, older, next(page.get(page.size() - 1), older), 1).isEmpty();
        Map<Integer, String> ids = ids(Stream.of(page, before, metBefore).flatMap(List::stream));
        return new Page(
                page.stream().map(ids::get).toList(),
                before.stream().map(ids::get).findFirst(),
                metBefore.stream().map(ids::get).findFirst(),
                more);
    }

    /** The engagements of a part, the newest first. */
    public List<String> ids(Selection.Part part) {
        return List.copyOf(ids(part.places().stream().boxed()).values());
    }

    /** Where a walk begins; an engagement that is no more on the timeline still has a place between two others. */
    private int beginning(BitmapIndex index, Optional<Keyset> start, boolean older) {
        if (start.isEmpty()) {
            return older ? 0 : index.size() - 1;
        }
        Keyset key = start.get();
        int first = index.firstSortedBefore(key.sortDay().plusDays(1));
        int end = index.firstSortedBefore(key.sortDay());
        int reached = database.sql("""
                        select count(*) from timeline_place
                        where ordinal >= :first and ordinal < :end
                        and (engagement_id collate "C" > :id or :inclusive and engagement_id = :id)
                        """)
                .param("first", first)
                .param("end", end)
                .param("id", key.id())
                .param("inclusive", older)
                .query(Integer.class)
                .single();
        return older ? first + reached : first + reached - 1;
    }

    private static int next(int place, boolean older) {
        return older ? place + 1 : place - 1;
    }

    /** The places from one on, towards the older or the newer ones. */
    private static List<Integer> walk(RoaringBitmap places, boolean older, int from, int most) {
        List<Integer> walked = new ArrayList<>();
        int place = from;
        while (place >= 0 && walked.size() < most) {
            place = (int) (older ? places.nextValue(place) : places.previousValue(place));
            if (place >= 0) {
                walked.add(place);
                place = next(place, older);
            }
        }
        return walked;
    }

    /** The ids by their places, in the order of these. */
    private Map<Integer, String> ids(Stream<Integer> places) {
        Map<Integer, String> ids = new LinkedHashMap<>();
        RowCallbackHandler add = row -> ids.put(row.getInt(1), row.getString(2));
        database.sql("select ordinal, engagement_id from timeline_place where ordinal = any(?) order by ordinal")
                .param(places.toArray(Integer[]::new))
                .query(add);
        return ids;
    }
}
