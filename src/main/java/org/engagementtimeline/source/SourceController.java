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

    private final SourceReader reader;

    SourceController(SourceReader reader) {
        this.reader = reader;
    }

    @GetMapping("/sources")
    String list(PageNumber number, Model model) {
        model.addAttribute("page", reader.list(number.page()));
        return "sources";
    }

    @GetMapping("/sources/{id:[^.]+}")
    String source(@PathVariable String id, Model model) {
        model.addAttribute("page", reader.page(id).orElseThrow(() -> new NotFoundException("source", id)));
        return "source";
    }
}
