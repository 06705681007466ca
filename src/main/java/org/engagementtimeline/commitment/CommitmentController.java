package org.engagementtimeline.commitment;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.engagementtimeline.ledger.LedgerFilter;
import org.engagementtimeline.representation.FileResponses;
import org.engagementtimeline.representation.ListPart;
import org.engagementtimeline.web.BadRequestException;
import org.engagementtimeline.web.NotFoundException;
import org.engagementtimeline.web.Paging;
import org.engagementtimeline.web.Parameters;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Serves the ledger of commitments and each of them, as pages and as files. */
@Controller
class CommitmentController {

    private final CommitmentReader reader;
    private final CommitmentCollection commitments;
    private final FileResponses files;

    CommitmentController(CommitmentReader reader, CommitmentCollection commitments, FileResponses files) {
        this.reader = reader;
        this.commitments = commitments;
        this.files = files;
    }

    @GetMapping("/commitments")
    String ledger(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        model.addAttribute(
                "page",
                reader.ledger(LedgerFilter.parse(parameters), Paging.number(parameters.getFirst(LedgerFilter.PAGE))));
        return "commitments";
    }

    @GetMapping("/commitments/{id:[^.]+}")
    String page(@PathVariable String id, Model model) {
        model.addAttribute("page", reader.page(id).orElseThrow(() -> new NotFoundException("commitment", id)));
        return "commitment";
    }

    @Operation(summary = "The commitments of a filter, in its order")
    @GetMapping("/commitments.{format}")
    void list(
            @PathVariable String format,
            @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        ListPart part = ListPart.take(parameters);
        LedgerFilter filter = LedgerFilter.parse(parameters);
        if (Parameters.only(parameters, LedgerFilter.PAGE).isPresent()) {
            throw new BadRequestException(
                    "Only the page of the ledger has numbered pages. A file has all, or use limit.");
        }
        files.send(commitments, commitments.matching(filter), format, part, request, response);
    }

    @Operation(summary = "What was reported of the commitments of a filter, a row for each report")
    @GetMapping("/commitment_updates.csv")
    void updates(
            @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        files.sendTable(
                commitments,
                "commitment_updates",
                commitments.matching(LedgerFilter.parse(parameters)),
                request,
                response);
    }
}
