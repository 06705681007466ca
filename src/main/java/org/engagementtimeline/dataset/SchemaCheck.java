package org.engagementtimeline.dataset;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.JsonNodeException;

/**
 * Checks each file against its JSON Schema (draft 2020-12), the same that editors use, and reports problems in plain words. Safe
 * for use by several threads.
 */
final class SchemaCheck {

    private static final String BASE = "https://engagementtimeline.org/schema/";

    /** That of this class, because threads of the common pool do not see the jars within the jar. */
    private static final ClassLoader LOADER = SchemaCheck.class.getClassLoader();

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(address -> address.startsWith(BASE) ? packaged(address) : null));
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    private static String packaged(String address) {
        try {
            return new ClassPathResource("seeds/schema/" + address.substring(BASE.length()), LOADER)
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException("The schema " + address + " is not in the jar", missing);
        }
    }

    List<Problem> problemsOf(Seed seed, String schemaName) {
        try {
            return validated(seed, schemaName);
        } catch (JsonNodeException unlimited) {
            return List.of(Problem.ofFile(seed.file(), "a number in this file is too large"));
        }
    }

    private List<Problem> validated(Seed seed, String schemaName) {
        return schemas
                .computeIfAbsent(
                        schemaName, name -> registry.getSchema(SchemaLocation.of(BASE + name + ".schema.json")))
                .validate(seed.node())
                .stream()
                .filter(error -> !isBranchOfChoice(error))
                .map(error -> describe(seed.file(), error))
                .distinct()
                .toList();
    }

    /** A failed oneOf also reports the problems of each branch. The message about the choice is clearer. */
    private static boolean isBranchOfChoice(Error error) {
        return error.getEvaluationPath().toString().matches(".*/oneOf/\\d+/.*");
    }

    private static Problem describe(String file, Error error) {
        JsonNode instance = error.getInstanceNode();
        String property = error.getProperty();
        if ("additionalProperties".equals(error.getKeyword()) && property != null && instance.has(property)) {
            return new Seed(file, instance.get(property)).problem("“" + property + "” is not a key of this record");
        }
        return new Seed(file, instance).problem(sentence(error, instance, property));
    }

    private static String sentence(Error error, JsonNode instance, String property) {
        JsonNode rule = error.getSchemaNode();
        return switch (error.getKeyword()) {
            case "required" ->
                "cites".equals(property)
                        ? "a fact without citation; add cites: with the paragraphs that say so, as [source:paragraph]"
                        : "“" + property + "” is missing";
            case "enum" -> quote(instance) + " is not allowed; use one of " + list(rule);
            case "type" -> quote(instance) + " has the wrong type; it must be " + list(rule);
            case "pattern" -> quote(instance) + " does not have the required form: " + rule.asString();
            case "minItems" -> "the list is too short; it needs at least " + rule.asInt();
            case "uniqueItems" -> "the list has an entry twice";
            case "oneOf" -> "these keys do not go together; give exactly one of: " + choices(rule);
            default -> quote(instance) + " " + error.getMessage();
        };
    }

    private static String choices(JsonNode oneOf) {
        return oneOf.valueStream()
                .map(choice -> choice.has("required")
                        ? list(choice.get("required"))
                        : choice.path("type").asString())
                .collect(Collectors.joining("; or "));
    }

    private static String list(JsonNode node) {
        return node.isArray()
                ? node.valueStream().map(JsonNode::asString).collect(Collectors.joining(", "))
                : node.asString();
    }

    private static String quote(JsonNode instance) {
        if (instance.isObject()) {
            return "a map";
        }
        if (instance.isArray()) {
            return "a list";
        }
        String text = instance.isNull() ? "nothing" : instance.asString();
        return "“" + (text.length() > 60 ? text.substring(0, 60) + "…" : text) + "”";
    }
}
