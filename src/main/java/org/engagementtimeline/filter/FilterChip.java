package org.engagementtimeline.filter;

/**
 * One restriction of a filter, and the address without it. Its words are messages.
 *
 * @param facet the message {@code facet.…} with its label: the parameter of a {@link Facet}, or {@code time}, {@code q} or {@code
 *     differs}
 * @param wording the message {@code chip.…} that takes the value and the end
 * @param value a name, a date or words; empty if the message needs none
 * @param end the second date of a range; otherwise empty
 */
public record FilterChip(String facet, String wording, String value, String end, String without) {

    public FilterChip(String facet, String wording, String value, String without) {
        this(facet, wording, value, "", without);
    }
}
