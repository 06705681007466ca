package org.engagementtimeline.background;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.engagementtimeline.background.BackgroundRepository.Count;
import org.engagementtimeline.domain.BackgroundDetails;
import org.engagementtimeline.representation.HasTables;
import org.engagementtimeline.web.PageMetadata;
import org.engagementtimeline.web.Paging;

/**
 * Everything that one page of the list of background events shows, oldest first.
 *
 * @param index every year that has events; empty where one page holds them all
 * @param years the events on this page, by the year of the first day that their dates may mean
 */
public record BackgroundList(Paging paging, List<Indexed> index, SortedMap<Integer, List<BackgroundDetails>> years)
        implements HasTables {

    @Override
    public PageMetadata metadata() {
        return PageMetadata.ofList(address(paging.number()), count() + " around the engagements, which explain them.");
    }

    /**
     * A year in the index.
     *
     * @param number how many events it has, on all pages
     * @param address of its first event
     */
    public record Indexed(int year, long number, String address) {}

    /** @param size of the pages */
    static List<Indexed> index(List<Count> counts, int size) {
        List<Indexed> index = new ArrayList<>();
        long before = 0;
        for (Count count : counts) {
            String page = address((int) (before / size) + 1);
            index.add(new Indexed(count.year(), count.number(), page + "#y" + count.year()));
            before += count.number();
        }
        return index;
    }

    /** The address of one page of the list. */
    public static String address(int page) {
        return page > 1 ? "/background?page=" + page : "/background";
    }

    /** For example "14 events" or "250 events; 101 to 200 on this page". */
    public String count() {
        return paging.total()
                + (paging.total() == 1 ? " event" : " events")
                + (paging.pages() == 1 ? "" : "; " + paging.first() + " to " + paging.last() + " on this page");
    }
}
