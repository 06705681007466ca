package org.engagementtimeline.timeline;

import java.util.List;
import org.engagementtimeline.filter.Keyset;
import org.engagementtimeline.filter.TimelineFilter;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Serves the timeline. */
@Controller
class TimelineController {

    private final TimelineReader reader;

    TimelineController(TimelineReader reader) {
        this.reader = reader;
    }

    /** An unfilled field of the form sends its reader on to the address that leaves it out. */
    @GetMapping("/")
    String timeline(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        TimelineFilter filter = TimelineFilter.parse(parameters);
        if (parameters.values().stream().flatMap(List::stream).anyMatch(String::isBlank)) {
            return "redirect:" + filter.address();
        }
        model.addAttribute("page", reader.page(filter, Keyset.parse(parameters)));
        return "timeline";
    }
}
