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

    private final SourceReader reader;

    SourceController(SourceReader reader) {
        this.reader = reader;
    }

    @GetMapping("/sources")
    String list(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        model.addAttribute("page", reader.list(Paging.alone(parameters)));
        return "sources";
    }

    @GetMapping("/sources/{id:[^.]+}")
    String source(@PathVariable String id, Model model) {
        model.addAttribute("page", reader.page(id).orElseThrow(() -> new NotFoundException("source", id)));
        return "source";
    }
}
