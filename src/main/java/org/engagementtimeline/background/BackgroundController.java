package org.engagementtimeline.background;

import org.engagementtimeline.web.NotFoundException;
import org.engagementtimeline.web.PageNumber;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Serves the pages of background events: their list, and each of them. */
@Controller
class BackgroundController {

    private final BackgroundCollection events;

    BackgroundController(BackgroundCollection events) {
        this.events = events;
    }

    @GetMapping("/background")
    String list(PageNumber number, Model model) {
        model.addAttribute("page", events.list(number.page()));
        return "background-list";
    }

    @GetMapping("/background/{id:[^.]+}")
    String page(@PathVariable String id, Model model) {
        model.addAttribute("page", events.page(id).orElseThrow(() -> new NotFoundException("background event", id)));
        return "background";
    }
}
