package org.engagementtimeline.search;

import java.util.List;
import java.util.Optional;
import org.engagementtimeline.web.BadRequestException;
import org.engagementtimeline.web.Choices;
import org.engagementtimeline.web.Paging;
import org.engagementtimeline.web.Parameters;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Serves the search. */
@Controller
class SearchController {

    private static final String QUESTION = "q";
    private static final String TYPE = "type";
    private static final String PAGE = "page";

    private final SearchPages pages;

    SearchController(SearchPages pages) {
        this.pages = pages;
    }

    @GetMapping("/search")
    String search(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        Parameters.allow(parameters, List.of(QUESTION, TYPE, PAGE));
        Optional<Section> only = Parameters.only(parameters, TYPE).map(SearchController::section);
        Optional<Integer> number = Parameters.only(parameters, PAGE).map(Paging::number);
        if (only.isEmpty() && number.isPresent()) {
            throw new BadRequestException("Pages are those of one type; name it, as type=people&page=2.");
        }
        model.addAttribute(
                "page",
                Parameters.only(parameters, QUESTION)
                        .flatMap(Question::of)
                        .map(question -> pages.page(question, only, number.orElse(1)))
                        .orElse(SearchPage.BLANK));
        return "search";
    }

    private static Section section(String term) {
        return Section.named(term).orElseThrow(() -> Choices.refused(TYPE, term, Section.listed()));
    }
}
