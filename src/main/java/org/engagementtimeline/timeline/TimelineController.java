package org.engagementtimeline.timeline;

import java.util.Arrays;
import org.engagementtimeline.filter.EngagementFilter;
import org.engagementtimeline.filter.TimelinePosition;
import org.engagementtimeline.web.LinkDecoration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.request.WebRequest;

/** Serves the timeline. */
@Controller
class TimelineController {

    private final TimelineReader reader;

    TimelineController(TimelineReader reader) {
        this.reader = reader;
    }

    /** Redirects to the address without blank parameters, which empty form fields produce. */
    @GetMapping("/")
    String timeline(EngagementFilter filter, TimelinePosition position, WebRequest request, Model model) {
        if (request.getParameterMap().entrySet().stream()
                .filter(parameter -> !LinkDecoration.includes(parameter.getKey()))
                .flatMap(parameter -> Arrays.stream(parameter.getValue()))
                .anyMatch(String::isBlank)) {
            return "redirect:" + filter.address();
        }
        model.addAttribute("page", reader.page(filter, position));
        return "timeline";
    }
}
