package org.engagementtimeline.commitment;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.engagementtimeline.filter.CommitmentFilter;
import org.engagementtimeline.representation.FileResponses;
import org.engagementtimeline.representation.ListPart;
import org.engagementtimeline.web.NotFoundException;
import org.engagementtimeline.web.PageNumber;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Serves the ledger of commitments and each of them, as pages and as files. */
@Controller
class CommitmentController {

    private final CommitmentCollection commitments;
    private final FileResponses files;

    CommitmentController(CommitmentCollection commitments, FileResponses files) {
        this.commitments = commitments;
        this.files = files;
    }

    @GetMapping("/commitments")
    String ledger(CommitmentFilter filter, PageNumber number, Model model) {
        model.addAttribute("page", commitments.ledger(filter, number.page(), today()));
        return "commitments";
    }

    @GetMapping("/commitments/{id:[^.]+}")
    String page(@PathVariable String id, Model model) {
        model.addAttribute(
                "page", commitments.page(id, today()).orElseThrow(() -> new NotFoundException("commitment", id)));
        return "commitment";
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    @Operation(
            summary = "The commitments of a filter, in its order",
            description = "Values of one parameter are alternatives; different parameters apply together.")
    @GetMapping("/commitments.{format}")
    void list(
            @PathVariable String format,
            CommitmentFilter filter,
            ListPart part,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        files.send(commitments.matching(filter), format, part, request, response);
    }

    @Operation(
            summary = "The updates of the commitments of a filter, as a table",
            description = "A row for each. Join it to `commitments.csv` by `commitment_id`.")
    @GetMapping("/commitment_updates.csv")
    void updates(CommitmentFilter filter, HttpServletRequest request, HttpServletResponse response) throws IOException {
        files.sendTable(commitments.matching(filter), "commitment_updates", request, response);
    }
}
