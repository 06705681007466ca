package org.engagementtimeline.background;

import org.engagementtimeline.web.NotFoundException;
import org.engagementtimeline.web.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Serves the pages of background events: their list, and each of them. */
@Controller
class BackgroundController {

    private final BackgroundReader reader;

    BackgroundController(BackgroundReader reader) {
        this.reader = reader;
    }

    @GetMapping("/background")
    String list(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        model.addAttribute("page", reader.list(Paging.alone(parameters)));
        return "background-list";
    }

    @GetMapping("/background/{id:[^.]+}")
    String page(@PathVariable String id, Model model) {
        model.addAttribute("page", reader.page(id).orElseThrow(() -> new NotFoundException("background event", id)));
        return "background";
    }
}
