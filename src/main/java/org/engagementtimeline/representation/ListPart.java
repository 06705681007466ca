package org.engagementtimeline.representation;

import java.util.List;
import java.util.Optional;
import org.engagementtimeline.web.BadRequestException;
import org.engagementtimeline.web.Choices;
import org.engagementtimeline.web.Parameters;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which part of a list is asked for.
 *
 * @param after the cursor behind which it begins, as the part before leads to it; empty for the beginning
 * @param limit how many things it has at most, from 1 to {@value #MOST}; empty for all
 */
public record ListPart(Optional<String> after, Optional<Integer> limit) {

    public static final int MOST = 1_000;

    private static final List<String> NAMES = List.of("after", "limit");

    /** The whole list. */
    static final ListPart ALL = new ListPart(Optional.empty(), Optional.empty());

    /**
     * Takes its parameters out of those of an address.
     *
     * @throws BadRequestException if the limit is no number that is allowed
     */
    public static ListPart take(MultiValueMap<String, String> parameters) {
        Optional<String> after = Parameters.only(parameters, "after");
        Optional<Integer> limit = Parameters.only(parameters, "limit").map(ListPart::limit);
        NAMES.forEach(parameters::remove);
        return new ListPart(after, limit);
    }

    /**
     * Reads the parameters of a list that has no others.
     *
     * @throws BadRequestException if there are others
     */
    public static ListPart alone(MultiValueMap<String, String> parameters) {
        Parameters.allow(parameters, NAMES);
        return take(parameters);
    }

    private static int limit(String text) {
        if (!text.matches("[1-9][0-9]{0,2}|" + MOST)) {
            throw new BadRequestException("“" + Choices.shortened(text)
                    + "” is not a limit. A part of a list has from 1 to " + MOST + " items.");
        }
        return Integer.parseInt(text);
    }

    ListPart limitedTo(int most) {
        return limit.isPresent() ? this : new ListPart(after, Optional.of(most));
    }

    ListPart behind(String cursor) {
        return new ListPart(Optional.of(cursor), limit);
    }

    /** The address of this part of a list. */
    String address(String list) {
        UriComponentsBuilder address = UriComponentsBuilder.fromUriString(list);
        after.ifPresent(cursor -> address.queryParam("after", cursor));
        limit.ifPresent(size -> address.queryParam("limit", size));
        return address.build().toUriString();
    }
}
