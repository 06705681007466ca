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

    @Operation(summary = "All of a collection, in the order of their ids")
    @GetMapping("/{collection:people|mechanisms|background|sources}.{format}")
    void list(
            @PathVariable String collection,
            @PathVariable String format,
            ListPart part,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        list(find(collection), format, part, request, response);
    }

    private <T extends RecordCollection.Item> void list(
            RecordCollection<T> collection,
            String format,
            ListPart part,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        files.send(collection, collection.all(), format, part, request, response);
    }

    @Operation(summary = "One thing of a collection")
    @GetMapping("/{collection:engagements|commitments|people|mechanisms|background|sources}/{id:[a-z0-9-]+}.{format}")
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
