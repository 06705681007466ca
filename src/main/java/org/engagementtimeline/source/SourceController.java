package org.engagementtimeline.source;

import org.engagementtimeline.web.NotFoundException;
import org.engagementtimeline.web.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Serves the list of sources and the page of each. */
@Controller
class SourceController {

    private final SourcePages pages;

    SourceController(SourcePages pages) {
        this.pages = pages;
    }

    @GetMapping("/sources")
    String list(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        model.addAttribute("page", pages.list(Paging.alone(parameters)));
        return "sources";
    }

    @GetMapping("/sources/{id:[^.]+}")
    String source(@PathVariable String id, Model model) {
        model.addAttribute("page", pages.find(id).orElseThrow(() -> new NotFoundException("source", id)));
        return "source";
    }
}
