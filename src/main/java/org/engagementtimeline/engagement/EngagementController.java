package org.engagementtimeline.engagement;

import org.engagementtimeline.web.NotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Serves the page of one engagement. */
@Controller
class EngagementController {

    private final EngagementPages pages;

    EngagementController(EngagementPages pages) {
        this.pages = pages;
    }

    @GetMapping("/engagements/{id:[^.]+}")
    String engagement(@PathVariable String id, Model model) {
        model.addAttribute("page", pages.find(id).orElseThrow(() -> new NotFoundException("engagement", id)));
        return "engagement";
    }
}
