package org.engagementtimeline.source;

import org.engagementtimeline.web.NotFoundException;
import org.engagementtimeline.web.PageNumber;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Serves the list of sources and the page of each. */
@Controller
class SourceController {

    private static final int SOURCES_ON_A_PAGE = 50;

    private final SourceCollection sources;

    SourceController(SourceCollection sources) {
        this.sources = sources;
    }

    @GetMapping("/sources")
    String list(PageNumber number, Model model) {
        model.addAttribute("page", sources.list(number.page(), SOURCES_ON_A_PAGE));
        return "sources";
    }

    @GetMapping("/sources/{id:[^.]+}")
    String source(@PathVariable String id, MarkedSubject marked, Model model) {
        model.addAttribute(
                "page", sources.page(id, marked.mark()).orElseThrow(() -> new NotFoundException("source", id)));
        return "source";
    }
}
