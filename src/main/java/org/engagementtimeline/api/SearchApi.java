package org.engagementtimeline.api;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.engagementtimeline.search.SearchRequest;
import org.engagementtimeline.web.SiteAddress;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Serves the search to programs. */
@Api
@Tag(name = "Search")
class SearchApi {

    private final Listings listings;
    private final SiteAddress site;

    SearchApi(Listings listings, SiteAddress site) {
        this.listings = listings;
        this.site = site;
    }

    /**
     * What the words of a question find in all of the record. The best of every type; or, of one type, a page.
     * Engagements are read page by page through their own list, which takes the same words.
     */
    @GetMapping("/api/search")
    ResponseEntity<SearchData> search(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request) {
        SearchData found = listings.found(SearchRequest.parse(parameters), site.of(request));
        return Answers.leading(found.next(), found);
    }
}
