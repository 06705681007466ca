package org.engagementtimeline.search;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.engagementtimeline.evidence.CurrentDataSet;
import org.engagementtimeline.representation.FileResponses;
import org.engagementtimeline.web.BadRequestException;
import org.engagementtimeline.web.SiteAddress;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Serves the search. */
@Controller
class SearchController {

    private final SearchPages pages;
    private final Names names;
    private final CurrentDataSet current;
    private final SiteAddress site;

    SearchController(SearchPages pages, Names names, CurrentDataSet current, SiteAddress site) {
        this.pages = pages;
        this.names = names;
        this.current = current;
        this.site = site;
    }

    @GetMapping("/search")
    String search(SearchRequest asked, Model model) {
        model.addAttribute("page", pages.page(asked, ""));
        return "search";
    }

    /** The options of a search box for what was typed. */
    @GetMapping("/search/names")
    String names(NamesRequest typed, Model model) {
        model.addAttribute("names", typed.q() == null ? List.of() : names.beginningWith(typed.q()));
        return "names";
    }

    @Operation(
            operationId = "search",
            summary = "Search the whole record",
            description =
                    "The best matches of every type or, with `type`, all of one type, page by page. It needs `q`. What the query"
                            + " means exactly comes first: a person or mechanism by name, or what is of the time or the round that it names.")
    @GetMapping(value = "/search.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    SearchResults results(SearchRequest asked, HttpServletRequest request, HttpServletResponse response) {
        if (asked.q() == null) {
            throw new BadRequestException("A search needs words to search for, as in q=transit.");
        }
        String address = site.of(request);
        SearchResults results = SearchResults.of(current.read(), pages.page(asked, address), address);
        FileResponses.linkLicence(results.dataSet(), response);
        results.next().ifPresent(next -> response.addHeader(HttpHeaders.LINK, "<" + next + ">; rel=\"next\""));
        return results;
    }
}
