package org.engagementtimeline.timeline;

import org.engagementtimeline.filter.EngagementFilter;
import org.engagementtimeline.web.BadRequestException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Serves the timeline for a frame on another site. */
@Controller
class EmbedController {

    private final TimelineReader reader;

    EmbedController(TimelineReader reader) {
        this.reader = reader;
    }

    @GetMapping("/embed")
    String embed(EngagementFilter filter, Model model) {
        model.addAttribute("page", reader.embed(filter));
        return "embed";
    }

    /** Shows the error in the frame itself, because the site's error page must not be framed. */
    @ExceptionHandler(BadRequestException.class)
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    String refused(BadRequestException refused, Model model) {
        model.addAttribute("sentence", refused.getMessage());
        return "embed";
    }
}
