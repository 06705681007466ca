package org.engagementtimeline.search;

import java.util.List;
import java.util.Optional;
import org.engagementtimeline.web.BadRequestException;
import org.engagementtimeline.web.Choices;
import org.engagementtimeline.web.Paging;
import org.engagementtimeline.web.Parameters;
import org.springframework.util.MultiValueMap;

/**
 * What is searched for, and which part of what is found is wanted.
 *
 * @param question absent before anything was asked
 * @param only the kind that is read page by page; the best of all kinds without one
 * @param number of the page, counted from 1
 */
public record SearchRequest(Optional<Question> question, Optional<Section> only, int number) {

    private static final String QUESTION = "q";
    private static final String TYPE = "type";
    private static final String PAGE = "page";

    /** @throws BadRequestException when a name or value is not allowed, saying what is */
    public static SearchRequest parse(MultiValueMap<String, String> parameters) {
        Parameters.allow(parameters, List.of(QUESTION, TYPE, PAGE));
        Optional<Section> only = Parameters.only(parameters, TYPE)
                .map(term -> Section.named(term).orElseThrow(() -> Choices.refused(TYPE, term, Section.listed())));
        Optional<Integer> number = Parameters.only(parameters, PAGE).map(Paging::number);
        if (only.isEmpty() && number.isPresent()) {
            throw new BadRequestException("Pages are those of one type; name it, as type=people&page=2.");
        }
        return new SearchRequest(Parameters.only(parameters, QUESTION).flatMap(Question::of), only, number.orElse(1));
    }
}
