package org.engagementtimeline.background;

import org.engagementtimeline.web.NotFoundException;
import org.engagementtimeline.web.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Serves the list of background events and the page of each. */
@Controller
class BackgroundController {

    private final BackgroundPages pages;

    BackgroundController(BackgroundPages pages) {
        this.pages = pages;
    }

    @GetMapping("/background")
    String list(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        model.addAttribute("page", pages.list(Paging.alone(parameters)));
        return "background-list";
    }

    @GetMapping("/background/{id:[^.]+}")
    String event(@PathVariable String id, Model model) {
        model.addAttribute("page", pages.find(id).orElseThrow(() -> new NotFoundException("background event", id)));
        return "background";
    }
}
