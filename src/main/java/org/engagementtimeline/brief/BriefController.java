package org.engagementtimeline.brief;

import org.engagementtimeline.filter.EngagementFilter;
import org.engagementtimeline.filter.TimelinePosition;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Serves the brief of a filter, and the table of all conflicts between reports. */
@Controller
class BriefController {

    private static final EngagementFilter CONFLICTING = EngagementFilter.ALL.onlyOfConflicts();

    private final BriefReader reader;

    BriefController(BriefReader reader) {
        this.reader = reader;
    }

    @GetMapping("/brief")
    String brief(EngagementFilter filter, TimelinePosition position, Model model) {
        model.addAttribute("page", reader.page(filter, position));
        return "brief";
    }

    @GetMapping("/conflicts")
    String conflicts(TimelinePosition position, Model model) {
        model.addAttribute("page", new ConflictPage(reader.page(CONFLICTING, position)));
        return "conflicts";
    }
}
