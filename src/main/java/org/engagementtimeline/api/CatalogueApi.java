package org.engagementtimeline.api;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.engagementtimeline.export.BackgroundData;
import org.engagementtimeline.export.Catalogue;
import org.engagementtimeline.export.CommitmentData;
import org.engagementtimeline.export.MechanismData;
import org.engagementtimeline.export.PersonData;
import org.engagementtimeline.export.SourceData;
import org.engagementtimeline.web.NotFoundException;
import org.engagementtimeline.web.SiteAddress;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Serves what engagements are made of and what comes of them. */
@Api
class CatalogueApi {

    private final Listings listings;
    private final Catalogue<MechanismData> mechanisms;
    private final Catalogue<PersonData> people;
    private final Catalogue<CommitmentData> commitments;
    private final Catalogue<BackgroundData> background;
    private final Catalogue<SourceData> sources;
    private final SiteAddress site;

    CatalogueApi(
            Listings listings,
            Catalogue<MechanismData> mechanisms,
            Catalogue<PersonData> people,
            Catalogue<CommitmentData> commitments,
            Catalogue<BackgroundData> background,
            Catalogue<SourceData> sources,
            SiteAddress site) {
        this.listings = listings;
        this.mechanisms = mechanisms;
        this.people = people;
        this.commitments = commitments;
        this.background = background;
        this.sources = sources;
        this.site = site;
    }

    /** The standing channels through which representatives meet, in the order of their ids. */
    @Tag(name = "Mechanisms")
    @GetMapping("/api/mechanisms")
    ResponseEntity<Listing<MechanismData>> mechanisms(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request) {
        return all(mechanisms, parameters, request);
    }

    /** One mechanism. */
    @Tag(name = "Mechanisms")
    @GetMapping("/api/mechanisms/{id}")
    MechanismData mechanism(@PathVariable String id) {
        return one(mechanisms, "mechanism", id);
    }

    /** The people, in the order of their ids, each with every form of the name and the offices held. */
    @Tag(name = "People")
    @GetMapping("/api/people")
    ResponseEntity<Listing<PersonData>> people(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request) {
        return all(people, parameters, request);
    }

    /** One person. */
    @Tag(name = "People")
    @GetMapping("/api/people/{id}")
    PersonData person(@PathVariable String id) {
        return one(people, "person", id);
    }

    /** The commitments of a filter, which is the ledger's own, in its order, each with what became of it. */
    @Tag(name = "Commitments")
    @GetMapping("/api/commitments")
    ResponseEntity<Listing<CommitmentData>> commitments(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request) {
        Listing<CommitmentData> found = listings.commitments(parameters, site.of(request));
        return Answers.leading(found.next(), found);
    }

    /** One commitment. */
    @Tag(name = "Commitments")
    @GetMapping("/api/commitments/{id}")
    CommitmentData commitment(@PathVariable String id) {
        return one(commitments, "commitment", id);
    }

    /** What happened around the engagements, in the order of their ids. */
    @Tag(name = "Background")
    @GetMapping("/api/background")
    ResponseEntity<Listing<BackgroundData>> background(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request) {
        return all(background, parameters, request);
    }

    /** One event of the background. */
    @Tag(name = "Background")
    @GetMapping("/api/background/{id}")
    BackgroundData event(@PathVariable String id) {
        return one(background, "event", id);
    }

    /** The sources that every fact cites, in the order of their ids. */
    @Tag(name = "Sources")
    @GetMapping("/api/sources")
    ResponseEntity<Listing<SourceData>> sources(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request) {
        return all(sources, parameters, request);
    }

    /** One source. */
    @Tag(name = "Sources")
    @GetMapping("/api/sources/{id}")
    SourceData source(@PathVariable String id) {
        return one(sources, "source", id);
    }

    private <T extends Catalogue.Listed> ResponseEntity<Listing<T>> all(
            Catalogue<T> catalogue, MultiValueMap<String, String> parameters, HttpServletRequest request) {
        Listing<T> found = listings.all(catalogue, parameters, site.of(request));
        return Answers.leading(found.next(), found);
    }

    private static <T extends Catalogue.Listed> T one(Catalogue<T> catalogue, String what, String id) {
        return catalogue.find(id).orElseThrow(() -> new NotFoundException(what, id));
    }
}
