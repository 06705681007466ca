package org.engagementtimeline.dispute;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.engagementtimeline.domain.Item;
import org.engagementtimeline.representation.FileResponses;
import org.engagementtimeline.web.NoParameters;
import org.engagementtimeline.web.NotFoundException;
import org.engagementtimeline.web.PageNumber;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Serves the pages of disputes, their list and each of them, and the table of what the sides say. */
@Controller
class DisputeController {

    private final DisputeCollection disputes;
    private final FileResponses files;

    DisputeController(DisputeCollection disputes, FileResponses files) {
        this.disputes = disputes;
        this.files = files;
    }

    @GetMapping("/disputes")
    String list(PageNumber number, Model model) {
        model.addAttribute("page", disputes.list(number.page()));
        return "disputes";
    }

    @GetMapping("/disputes/{id:[^.]+}")
    String page(@PathVariable String id, Model model) {
        model.addAttribute(
                "page",
                disputes.find(id)
                        .map(Item::details)
                        .map(DisputePage::new)
                        .orElseThrow(() -> new NotFoundException("dispute", id)));
        return "dispute";
    }

    @Operation(
            summary = "What the sides of all disputes say, as a table",
            description = "A row for each statement. Join it to `disputes.csv` by `dispute_id`.")
    @GetMapping("/" + DisputeCollection.SIDES + ".csv")
    void sides(NoParameters none, HttpServletRequest request, HttpServletResponse response) throws IOException {
        files.sendTable(disputes, DisputeCollection.SIDES, request, response);
    }
}
