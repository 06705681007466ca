package org.engagementtimeline.search;

import java.util.List;
import java.util.Optional;
import org.engagementtimeline.web.BadRequestException;
import org.engagementtimeline.web.Choices;
import org.engagementtimeline.web.Paging;
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
        parameters.keySet().stream()
                .filter(name -> !List.of(QUESTION, TYPE, PAGE).contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw Choices.refused("parameter", name, List.of(QUESTION, TYPE, PAGE));
                });
        Optional<Section> only = only(parameters, TYPE).map(SearchController::section);
        Optional<Integer> number = only(parameters, PAGE).map(Paging::number);
        if (only.isEmpty() && number.isPresent()) {
            throw new BadRequestException("Pages are those of one type; name it, as type=people&page=2.");
        }
        model.addAttribute(
                "page",
                only(parameters, QUESTION)
                        .flatMap(Question::of)
                        .map(question -> pages.page(question, only, number.orElse(1)))
                        .orElse(SearchPage.BLANK));
        return "search";
    }

    private static Section section(String term) {
        return Section.named(term).orElseThrow(() -> Choices.refused(TYPE, term, Section.listed()));
    }

    private static Optional<String> only(MultiValueMap<String, String> parameters, String name) {
        List<String> given = parameters.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .distinct()
                .toList();
        if (given.size() > 1) {
            throw new BadRequestException("There is one " + name + " at a time.");
        }
        return given.stream().findFirst();
    }
}
