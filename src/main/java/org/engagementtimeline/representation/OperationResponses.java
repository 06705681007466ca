package org.engagementtimeline.representation;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springdoc.core.utils.SpringDocAnnotationsUtils;
import org.springframework.core.ResolvableType;

/**
 * Describes the answers of an address of data in the contract: in which formats, with which headers, and how failures are
 * told. Schemas of details go to the components of the contract.
 */
record OperationResponses(Components components) {

    private static final String PROBLEM = "Problem";

    ApiResponses with(Content content, boolean ofOne) {
        components.addSchemas(PROBLEM, problem());
        ApiResponses responses = new ApiResponses()
                .addApiResponse(
                        "200",
                        new ApiResponse()
                                .description("What was asked for")
                                .content(content)
                                .addHeaderObject("ETag", header("Validates what a client keeps, with `If-None-Match`"))
                                .addHeaderObject(
                                        "Link", header("The page that shows the same, the licence, and the next part")))
                .addApiResponse("304", new ApiResponse().description("What was asked for has not changed"))
                .addApiResponse(
                        "400", failure("A parameter or the format is not allowed, or the address cannot be read"));
        if (ofOne) {
            responses.addApiResponse("404", failure("There is nothing with this id"));
        }
        return responses.addApiResponse(
                "503", failure("The database does not answer, or too many long files are being read"));
    }

    /** A collection in each of its formats. */
    Content of(RecordCollection<?> collection) {
        Content content = new Content();
        for (Format format : collection.formats()) {
            content.addMediaType(format.mediaType(), new MediaType().schema(schema(format, collection.type())));
        }
        return content;
    }

    private Schema<?> schema(Format format, Class<?> details) {
        return switch (format) {
            case JSON ->
                SpringDocAnnotationsUtils.extractSchema(
                        components,
                        ResolvableType.forClassWithGenerics(JsonList.class, details)
                                .getType(),
                        null,
                        null,
                        SpecVersion.V31);
            case JSON_LD -> type("object").description("A graph in the vocabulary of schema.org");
            case CSL_JSON -> type("array").items(type("object"));
            default -> type("string");
        };
    }

    static Content table() {
        return new Content().addMediaType(Format.CSV.mediaType(), new MediaType().schema(type("string")));
    }

    static Content archive() {
        return new Content().addMediaType(Archive.LINK.mediaType(), new MediaType());
    }

    static Schema<Object> type(String type) {
        Schema<Object> schema = new Schema<>();
        schema.setTypes(Set.of(type));
        return schema;
    }

    private static ApiResponse failure(String why) {
        Schema<?> problem = new Schema<>().$ref("#/components/schemas/" + PROBLEM);
        return new ApiResponse()
                .description(why)
                .content(new Content().addMediaType("application/problem+json", new MediaType().schema(problem)));
    }

    private static Header header(String description) {
        return new Header().description(description).schema(type("string"));
    }

    /** As much of RFC 9457 as answers have. */
    private static Schema<?> problem() {
        return type("object")
                .description("Why there is no answer (RFC 9457).")
                .addProperty("title", type("string").description("the name of the status"))
                .addProperty("status", type("integer").description("the status of the answer"))
                .addProperty("detail", type("string").description("what is wrong and what is allowed, in a sentence"))
                .addProperty("instance", type("string").description("the path that was asked for"))
                .required(List.of("title", "status", "instance"))
                .example(Map.of(
                        "title", "Bad Request",
                        "status", 400,
                        "detail", "Unknown format “cvs”; did you mean “csv”? Allowed are csv, json.",
                        "instance", "/people.cvs"));
    }
}
