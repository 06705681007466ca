package org.engagementtimeline.web;

import java.util.List;

/**
 * One page of a list that is read by numbered pages of equal length, so that a page stays small however long the list.
 *
 * @param number counted from 1; never beyond the last page
 * @param total how long the whole list is
 */
public record Paging(int number, long total, int size) {

    /** @throws BadRequestException if the list has no such page; the message says how many it has, and an empty list has one */
    public Paging {
        if (number > pages(total, size)) {
            throw new BadRequestException(
                    "There is no page " + number + " of this list; its last one is page " + pages(total, size) + ".");
        }
    }

    private static int pages(long total, int size) {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    public int pages() {
        return pages(total, size);
    }

    /** The ordinal of the page's first row in the list, counted from 1. */
    public long first() {
        return (number - 1L) * size + 1;
    }

    /** The ordinal of the page's last row in the list. */
    public long last() {
        return Math.min(total, (long) number * size);
    }

    public boolean hasPrevious() {
        return number > 1;
    }

    public boolean hasNext() {
        return number < pages();
    }

    /** The part of the whole list that is on this page. */
    public <T> List<T> of(List<T> whole) {
        return whole.stream().skip(first() - 1).limit(size).toList();
    }
}
