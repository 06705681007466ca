package org.engagementtimeline.engagement;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.engagementtimeline.filter.EngagementFilter;
import org.engagementtimeline.representation.FileResponses;
import org.engagementtimeline.representation.Format;
import org.engagementtimeline.representation.ListPart;
import org.engagementtimeline.web.NotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Serves one engagement as a page, and one or those of a filter as files. */
@Controller
class EngagementController {

    private final EngagementReader reader;
    private final EngagementCollection engagements;
    private final FileResponses files;

    EngagementController(EngagementReader reader, EngagementCollection engagements, FileResponses files) {
        this.reader = reader;
        this.engagements = engagements;
        this.files = files;
    }

    @GetMapping("/engagements/{id:[^.]+}")
    String page(@PathVariable String id, Model model) {
        model.addAttribute("page", reader.page(id).orElseThrow(() -> new NotFoundException("engagement", id)));
        return "engagement";
    }

    @Operation(
            summary = "The engagements of a filter, in the order of time",
            description =
                    "Values of one parameter are alternatives; different parameters apply together. A date counts with"
                            + " all that it may mean: an engagement is left out only if it cannot have been in the time asked for."
                            + " A feed (`atom`) has the 100 that changed last unless `limit`"
                            + " says otherwise.")
    @GetMapping("/engagements.{format}")
    void list(
            @PathVariable String format,
            EngagementFilter filter,
            ListPart part,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        boolean feed = format.equals(Format.ATOM.extension());
        files.send(engagements.matching(filter, feed), format, part, request, response);
    }

    @Operation(
            summary = "The {table} of the engagements of a filter, as a table",
            description = "A row for each. Join it to `engagements.csv` by `engagement_id`.")
    @GetMapping("/{table:attendance|engagement_topics|statements|conflicts}.csv")
    void table(
            @PathVariable String table,
            EngagementFilter filter,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        files.sendTable(engagements.matching(filter, false), table, request, response);
    }
}
