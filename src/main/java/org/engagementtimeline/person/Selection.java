package org.engagementtimeline.person;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.engagementtimeline.person.PeoplePage.Entry;
import org.engagementtimeline.person.PeoplePage.Group;
import org.engagementtimeline.web.BadRequestException;
import org.engagementtimeline.web.Choices;
import org.engagementtimeline.web.Paging;
import org.engagementtimeline.web.Parameters;
import org.springframework.util.MultiValueMap;

/**
 * Which people a reader wants listed: the first of every standing, or all of one standing, page by page.
 *
 * @param page counted from 1
 */
record Selection(Optional<Standing> standing, int page) {

    /** How many of each standing the list of all has. */
    static final int FIRST = 50;

    /** How many of one standing a page has. */
    static final int PAGE = 100;

    private static final String STANDING = "standing";
    private static final String PAGE_NUMBER = "page";

    static final Selection ALL = new Selection(Optional.empty(), 1);

    /**
     * Reads the parameters of an address; blank ones count as absent.
     *
     * @throws BadRequestException for what is not allowed, saying what is
     */
    static Selection parse(MultiValueMap<String, String> parameters) {
        Parameters.allow(parameters, List.of(STANDING, PAGE_NUMBER));
        Optional<Standing> standing = Parameters.only(parameters, STANDING).map(Selection::standing);
        Optional<Integer> page = Parameters.only(parameters, PAGE_NUMBER).map(Paging::number);
        if (standing.isEmpty() && page.isPresent()) {
            throw new BadRequestException("Pages are those of one standing; name it, as standing=attended&page=2.");
        }
        return new Selection(standing, page.orElse(1));
    }

    private static Standing standing(String term) {
        return Arrays.stream(Standing.values())
                .filter(standing -> standing.term().equals(term))
                .findFirst()
                .orElseThrow(() -> Choices.refused(
                        STANDING,
                        term,
                        Arrays.stream(Standing.values()).map(Standing::term).toList()));
    }

    /**
     * What of the people of a standing it lists.
     *
     * @param number how many they are
     * @param people reads those of a page
     * @throws BadRequestException when they do not reach to its page
     */
    Group of(Standing standing, int number, Function<Paging, List<Entry>> people) {
        Paging paging = new Paging(page, number, this.standing.isPresent() ? PAGE : FIRST);
        return new Group(
                standing,
                people.apply(paging),
                number,
                (int) paging.first(),
                this.standing.isEmpty() && paging.hasNext() ? Optional.of(address(standing, 1)) : Optional.empty(),
                paging.hasPrevious() ? Optional.of(address(standing, page - 1)) : Optional.empty(),
                this.standing.isPresent() && paging.hasNext()
                        ? Optional.of(address(standing, page + 1))
                        : Optional.empty());
    }

    String address() {
        return standing.map(only -> address(only, page)).orElse("/people");
    }

    private static String address(Standing standing, int page) {
        return "/people?" + STANDING + "=" + standing.term() + (page == 1 ? "" : "&" + PAGE_NUMBER + "=" + page);
    }
}
