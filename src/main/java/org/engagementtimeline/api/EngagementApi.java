package org.engagementtimeline.api;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.engagementtimeline.export.EngagementBatches;
import org.engagementtimeline.export.EngagementData;
import org.engagementtimeline.web.NotFoundException;
import org.engagementtimeline.web.SiteAddress;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Serves the engagements of a filter, which is the timeline's own. */
@Api
@Tag(name = "Engagements")
class EngagementApi {

    private final Listings listings;
    private final EngagementBatches engagements;
    private final SiteAddress site;

    EngagementApi(Listings listings, EngagementBatches engagements, SiteAddress site) {
        this.listings = listings;
        this.engagements = engagements;
        this.site = site;
    }

    /**
     * The engagements of a filter in the order of time. Values of one parameter are alternatives, different parameters
     * apply together. A date is taken with all that it may mean: an engagement is left out only when it can not have been
     * in the stretch asked for.
     */
    @GetMapping("/api/engagements")
    ResponseEntity<Listing<EngagementData>> engagements(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request) {
        Listing<EngagementData> found = listings.engagements(parameters, site.of(request));
        return Answers.leading(found.next(), found);
    }

    /** One engagement with every fact of it and the paragraphs that each rests on. */
    @GetMapping("/api/engagements/{id}")
    EngagementData engagement(@PathVariable String id) {
        return engagements.find(id).orElseThrow(() -> new NotFoundException("engagement", id));
    }
}
