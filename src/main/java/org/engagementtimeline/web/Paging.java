package org.engagementtimeline.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * One page of a list that is read by numbered pages of equal length, so that a page stays small however long the list.
 *
 * @param number counted from 1; never beyond the last page
 * @param total how long the whole list is
 */
public record Paging(int number, long total, int size) {

    private static final int MOST_DIGITS = 6;

    /** @throws BadRequestException when the list has no such page, saying how many it has; an empty list has one page */
    public Paging {
        if (number > pages(total, size)) {
            throw new BadRequestException(
                    "There is no page " + number + " of this list; its last one is page " + pages(total, size) + ".");
        }
    }

    /** The parameter that a list has when it has no other. */
    private static final String PARAMETER = "page";

    /**
     * Reads the parameters of a list that has none but its page.
     *
     * @throws BadRequestException when there are others, or the page is no number from 1
     */
    public static int alone(MultiValueMap<String, String> parameters) {
        Parameters.allow(parameters, List.of(PARAMETER));
        return number(Parameters.only(parameters, PARAMETER).orElse(null));
    }

    /**
     * Reads a page's number; absent or blank is the first.
     *
     * @throws BadRequestException when it is no number from 1
     */
    public static int number(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return 1;
        }
        if (!text.matches("[1-9][0-9]{0," + (MOST_DIGITS - 1) + "}")) {
            throw new BadRequestException(
                    "“" + Choices.shortened(text) + "” is no page of a list; pages are numbered from 1.");
        }
        return Integer.parseInt(text);
    }

    private static int pages(long total, int size) {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    public int pages() {
        return pages(total, size);
    }

    /** The place of the page's first row in the list, counted from 1. */
    public long first() {
        return (number - 1L) * size + 1;
    }

    /** The place of the page's last row in the list. */
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
