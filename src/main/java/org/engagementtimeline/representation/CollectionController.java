package org.engagementtimeline.representation;

import static java.util.stream.Collectors.toMap;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.engagementtimeline.web.NoParameters;
import org.engagementtimeline.web.NotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Serves the files of collections that have no filter, and of one thing of any collection. */
@Controller
class CollectionController {

    private final Map<String, RecordCollection<?>> collections;
    private final FileResponses files;

    CollectionController(List<RecordCollection<?>> collections, FileResponses files) {
        this.collections = collections.stream().collect(toMap(RecordCollection::name, Function.identity()));
        this.files = files;
    }

    @Operation(
            summary = "All {collection}, in the order of their ids",
            description = "The whole list, or with `limit` the part of it after the cursor `after`.")
    @GetMapping("/{collection:people|mechanisms|disputes|background|sources|claims}.{format}")
    void list(
            @PathVariable String collection,
            @PathVariable String format,
            ListPart part,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        files.send(find(collection), format, part, request, response);
    }

    @Operation(
            summary = "The citations of all claims, a row for each paragraph",
            description = "Join it to `claims.csv` by `claim_id` and to `sources.csv` by `source_id`.")
    @GetMapping("/citations.csv")
    void citations(NoParameters none, HttpServletRequest request, HttpServletResponse response) throws IOException {
        files.sendTable(find("claims"), "citations", request, response);
    }

    @Operation(
            summary = "One of the {collection}, by its id",
            description = "As a file of the whole list has it, which then has one item.")
    @GetMapping(
            "/{collection:engagements|commitments|people|mechanisms|disputes|background|sources}/{id:[a-z0-9-]+}.{format}")
    void one(
            @PathVariable String collection,
            @PathVariable String id,
            @PathVariable String format,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        files.send(find(collection), id, format, request, response);
    }

    private RecordCollection<?> find(String name) {
        return Optional.<RecordCollection<?>>ofNullable(collections.get(name))
                .orElseThrow(() -> new NotFoundException("collection", name));
    }
}
