package org.engagementtimeline.commitment;

import org.engagementtimeline.ledger.LedgerFilter;
import org.engagementtimeline.web.NotFoundException;
import org.engagementtimeline.web.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Serves the ledger of commitments and the page of each. */
@Controller
class CommitmentController {

    private final LedgerPages ledger;
    private final CommitmentPages pages;

    CommitmentController(LedgerPages ledger, CommitmentPages pages) {
        this.ledger = ledger;
        this.pages = pages;
    }

    @GetMapping("/commitments")
    String ledger(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        model.addAttribute(
                "page",
                ledger.page(LedgerFilter.parse(parameters), Paging.number(parameters.getFirst(LedgerFilter.PAGE))));
        return "commitments";
    }

    @GetMapping("/commitments/{id:[^.]+}")
    String commitment(@PathVariable String id, Model model) {
        model.addAttribute("page", pages.find(id).orElseThrow(() -> new NotFoundException("commitment", id)));
        return "commitment";
    }
}
