package org.engagementtimeline.export;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.engagementtimeline.ledger.Ledger;
import org.engagementtimeline.ledger.LedgerFilter;
import org.engagementtimeline.domain.DataSet;
import org.engagementtimeline.web.BadRequestException;
import org.engagementtimeline.web.NotFoundException;
import org.engagementtimeline.web.Parameters;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Serves all records of one sort, one of them, or the commitments that the ledger's filter selects, as a file. */
@Controller
class CatalogueController {

    private final EngagementsOut record;
    private final Ledger ledger;
    private final CatalogueFiles files;
    private final Publications publications;

    CatalogueController(EngagementsOut record, Ledger ledger, CatalogueFiles files, Publications publications) {
        this.record = record;
        this.ledger = ledger;
        this.files = files;
        this.publications = publications;
    }

    @GetMapping("/commitments.{form}")
    void commitments(
            @PathVariable String form,
            @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Format format = Format.ofTables(form);
        LedgerFilter filter = LedgerFilter.parse(parameters);
        if (Parameters.only(parameters, LedgerFilter.PAGE).isPresent()) {
            throw new BadRequestException("Only the ledger comes in pages; a file has all commitments of its filter.");
        }
        String summary = ledger.names(filter).sentence(filter);
        DataSet dataSet = record.dataSet();
        answer(format, files.of(filter, dataSet), summary, filter.address(), dataSet, request, response);
    }

    @GetMapping("/{catalogue:people|mechanisms|sources|background}.{form}")
    void catalogue(
            @PathVariable String catalogue,
            @PathVariable String form,
            @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Format format = Format.ofTables(form);
        if (!parameters.isEmpty()) {
            throw new BadRequestException("A file of all " + catalogue + " takes no filter.");
        }
        DataSet dataSet = record.dataSet();
        answer(format, files.all(catalogue, dataSet), "All " + catalogue, "/" + catalogue, dataSet, request, response);
    }

    @GetMapping("/{catalogue:commitments|people|mechanisms|sources|background}/{id:[a-z0-9-]+}.{form}")
    void one(
            @PathVariable String catalogue,
            @PathVariable String id,
            @PathVariable String form,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Format format = Format.ofTables(form);
        DataSet dataSet = record.dataSet();
        CatalogueFile<?> file = files.one(catalogue, id).orElseThrow(() -> new NotFoundException("record", id));
        answer(format, file, catalogue + ": " + id, "/" + catalogue + "/" + id, dataSet, request, response);
    }

    /** @param page the path and query of the page that shows the same */
    private void answer(
            Format format,
            CatalogueFile<?> file,
            String summary,
            String page,
            DataSet dataSet,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Publications.head(response, format, file.name());
        files.write(
                file,
                format,
                publications.of(dataSet, summary, page, format.beside(page), request),
                response.getOutputStream());
    }
}
