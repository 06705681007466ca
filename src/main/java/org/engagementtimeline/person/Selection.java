package org.engagementtimeline.person;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.engagementtimeline.person.PeoplePage.Entry;
import org.engagementtimeline.person.PeoplePage.Group;
import org.engagementtimeline.web.BadRequestException;
import org.engagementtimeline.web.Link;
import org.engagementtimeline.web.PageNumber;
import org.engagementtimeline.web.Paging;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

/**
 * Which people a reader wants listed: the first of every standing, or all of one standing, page by page.
 *
 * @param page counted from 1
 */
@ParameterObject
record Selection(
        @Nullable Standing standing,

        @Range(min = 1, max = PageNumber.LAST, message = PageNumber.REFUSED) @Nullable
        Integer page) {

    /** How many of each standing the list of all has. */
    static final int FIRST = 50;

    /** How many of one standing a page has. */
    static final int PAGE = 100;

    static final Selection ALL = new Selection(null, null);

    /** @throws BadRequestException when there is a page of no standing */
    Selection {
        if (standing == null && page != null) {
            throw new BadRequestException("A page needs a standing, as in standing=attended&page=2.");
        }
        page = page == null ? 1 : page;
    }

    boolean isOfOne() {
        return standing != null;
    }

    /**
     * Which people of one standing are listed.
     *
     * @param number how many they are
     * @param people reads those of a page
     * @throws BadRequestException when they do not reach to its page
     */
    Group of(Standing listed, int number, Function<Paging, List<Entry>> people) {
        Paging paging = new Paging(page, number, isOfOne() ? PAGE : FIRST);
        return new Group(
                listed,
                people.apply(paging),
                number,
                (int) paging.first(),
                !isOfOne() && paging.hasNext() ? Optional.of(address(listed, 1)) : Optional.empty(),
                paging.hasPrevious() ? Optional.of(address(listed, page - 1)) : Optional.empty(),
                isOfOne() && paging.hasNext() ? Optional.of(address(listed, page + 1)) : Optional.empty());
    }

    String address() {
        return Link.to("/people", this).toString();
    }

    private static String address(Standing standing, int page) {
        return new Selection(standing, page).address();
    }
}
