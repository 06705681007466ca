package org.engagementtimeline.timeline;

import org.engagementtimeline.filter.TimelineFilter;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Serves the timeline. */
@Controller
class TimelineController {

    private final Timeline timeline;

    TimelineController(Timeline timeline) {
        this.timeline = timeline;
    }

    @GetMapping("/")
    String timeline(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        model.addAttribute("page", timeline.page(TimelineFilter.parse(parameters), Keyset.parse(parameters)));
        return "timeline";
    }
}
