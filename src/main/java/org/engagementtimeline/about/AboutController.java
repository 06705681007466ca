package org.engagementtimeline.about;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Serves the page about the record. */
@Controller
class AboutController {

    private final AboutPages pages;

    AboutController(AboutPages pages) {
        this.pages = pages;
    }

    @GetMapping("/about")
    String about(Model model) {
        model.addAttribute("page", pages.page());
        return "about";
    }
}
