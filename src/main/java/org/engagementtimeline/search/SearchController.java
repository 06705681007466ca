package org.engagementtimeline.search;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Serves the search. */
@Controller
class SearchController {

    private final SearchPages pages;

    SearchController(SearchPages pages) {
        this.pages = pages;
    }

    @GetMapping("/search")
    String search(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        SearchRequest asked = SearchRequest.parse(parameters);
        model.addAttribute(
                "page",
                asked.question()
                        .map(question -> pages.page(question, asked.only(), asked.number()))
                        .orElse(SearchPage.BLANK));
        return "search";
    }
}
