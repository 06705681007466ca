package org.engagementtimeline.backdrop;

import org.engagementtimeline.web.NotFoundException;
import org.engagementtimeline.web.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Serves the list of backdrop events and the page of each. */
@Controller
class BackdropController {

    private final BackdropPages pages;

    BackdropController(BackdropPages pages) {
        this.pages = pages;
    }

    @GetMapping("/backdrop")
    String list(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        model.addAttribute("page", pages.list(Paging.alone(parameters)));
        return "backdrop-list";
    }

    @GetMapping("/backdrop/{id:[^.]+}")
    String event(@PathVariable String id, Model model) {
        model.addAttribute("page", pages.find(id).orElseThrow(() -> new NotFoundException("backdrop event", id)));
        return "backdrop";
    }
}
