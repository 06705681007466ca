package org.engagementtimeline.representation;

import java.util.Optional;
import org.engagementtimeline.web.BadRequestException;
import org.engagementtimeline.web.ParameterBinder;
import org.engagementtimeline.web.ValueSuggestions;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which part of a list is asked for.
 *
 * @param after where the part before ends, from the link to the next part; without it, the list starts at its beginning
 * @param limit how many things it has at most; the whole list without one
 */
@ParameterObject
public record ListPart(
        @Nullable String after,

        @Range(min = 1, max = ListPart.MOST, message = NO_LIMIT) @Nullable
        Integer limit) {

    public static final int MOST = 1_000;

    private static final String NO_LIMIT =
            "“" + ParameterBinder.VALUE + "” is not a limit. A part of a list has from 1 to " + MOST + " items.";

    /** The whole list. */
    static final ListPart ALL = new ListPart(null, null);

    ListPart limitedTo(int most) {
        return limit == null ? new ListPart(after, most) : this;
    }

    ListPart behind(String cursor) {
        return new ListPart(cursor, limit);
    }

    Optional<String> cursor() {
        return Optional.ofNullable(after);
    }

    /**
     * The cursor of a list in which each item has its id as the cursor.
     *
     * @throws BadRequestException if the text is no id
     */
    public static String id(String cursor) {
        if (!cursor.matches("[a-z0-9-]{1,80}")) {
            throw refused(cursor);
        }
        return cursor;
    }

    public static BadRequestException refused(String cursor) {
        return new BadRequestException("“" + ValueSuggestions.shortened(cursor)
                + "” is not a place in this list. Follow the links between its parts.");
    }

    /** The address of this part of a list. */
    String address(String list) {
        UriComponentsBuilder address = UriComponentsBuilder.fromUriString(list);
        cursor().ifPresent(cursor -> address.queryParam("after", cursor));
        if (limit != null) {
            address.queryParam("limit", limit);
        }
        return address.build().toUriString();
    }
}
