package org.engagementtimeline.dataset;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.serialization.NodeReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.JsonNodeException;

/**
 * Checks each file against its JSON Schema (draft 2020-12), the same that editors use, and reports problems in plain words. Safe
 * for use by several threads.
 */
final class SchemaCheck {

    private static final String BASE = "https://engagementtimeline.org/schema/";
    private static final int MOST_QUOTED = 60;

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.nodeReader(new Reader())
                    .schemas(address -> address.startsWith(BASE) ? packaged(address) : null));
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();
    private final SchemaExample examples =
            new SchemaExample(address -> new Reader().readTree(packaged(address), InputFormat.JSON));

    /** JSON is YAML too. So one reader is enough, which starts quickly. */
    private static final class Reader implements NodeReader {

        @Override
        public JsonNode readTree(String content, InputFormat format) {
            return StrictYamlReader.read(content, BASE, new ArrayList<>());
        }

        @Override
        public JsonNode readTree(InputStream content, InputFormat format) {
            try {
                return readTree(new String(content.readAllBytes(), StandardCharsets.UTF_8), format);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    private static String packaged(String address) {
        // The loader of this class, because threads of the common pool do not see the jars within the jar.
        try (InputStream schema =
                SchemaCheck.class.getResourceAsStream("/seeds/schema/" + address.substring(BASE.length()))) {
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
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
                .flatMap(error -> describe(seed.file(), error))
                .distinct()
                .toList();
    }

    /** A failed oneOf also reports the problems of each branch. The message about the choice is clearer. */
    private static boolean isBranchOfChoice(Error error) {
        return error.getEvaluationPath().toString().matches(".*/oneOf/\\d+/.*");
    }

    private Stream<Problem> describe(String file, Error error) {
        Seed seed = new Seed(file, error.getInstanceNode());
        return switch (error.getKeyword()) {
            case "additionalProperties" ->
                Stream.of(seed.at(error.getProperty()).problem(unknownKey(error)));
            case "uniqueItems" -> repeated(seed);
            default -> Stream.of(seed.problem(sentence(error, seed)));
        };
    }

    private String unknownKey(Error error) {
        List<String> allowed = examples.keys(error.getSchemaLocation());
        String nearest = ReferenceCheck.nearest(error.getProperty(), allowed);
        return "“" + error.getProperty() + "” is not a key of this record; "
                + (nearest.isEmpty() ? "allowed are " + String.join(", ", allowed) : nearest.strip());
    }

    private static Stream<Problem> repeated(Seed list) {
        Map<JsonNode, Seed> seen = new HashMap<>();
        return list.elements().stream()
                .flatMap(entry -> Stream.ofNullable(seen.putIfAbsent(entry.node(), entry))
                        .map(first ->
                                entry.problem("the list has " + quote(entry.node()) + " twice; give it once", first)));
    }

    private String sentence(Error error, Seed seed) {
        JsonNode rule = error.getSchemaNode();
        String value = quote(seed.node());
        return switch (error.getKeyword()) {
            case "required" ->
                ("cites".equals(error.getProperty())
                                ? "a fact without citation; add the paragraphs that say so"
                                : "“" + error.getProperty() + "” is missing; add it")
                        + ", for example " + examples.of(error, error.getProperty());
            case "enum" -> value + " is not allowed; use one of " + list(rule);
            case "const" -> value + " is not allowed; use " + rule.asString();
            case "minItems" -> "the list is too short; it needs at least " + rule.asInt();
            case "minLength" -> "the text is empty; write it, or leave the key out";
            case "maxLength" -> "the text has " + seed.text().length() + " characters; write at most " + rule.asInt();
            case "minimum" -> value + " is too small; the least is " + rule.asInt();
            case "maximum" -> value + " is too large; the most is " + rule.asInt();
            case "not" -> list(rule.path("required"), " and ") + " do not go together; give one of them";
            case "oneOf" ->
                rule.path(0).has("required")
                        ? "these keys do not go together; give either "
                                + rule.valueStream()
                                        .map(choice -> list(choice.get("required"), " and "))
                                        .collect(Collectors.joining(", or "))
                        : misplaced(error, value);
            case "pattern" ->
                seed.text().isBlank()
                        ? "the text is empty; write it, or leave the key out"
                        : value + " does not have the required form; write for example " + examples.of(error, null);
            default -> misplaced(error, value);
        };
    }

    private String misplaced(Error error, String value) {
        if (error.getInstanceLocation().getNameCount() > 0) {
            return value + " cannot stand here; write for example " + examples.of(error, null);
        }
        return value + " cannot stand here; this file is for "
                + ("array".equals(error.getSchemaNode().asString()) ? "a list of records" : "the keys of one record");
    }

    private static String list(JsonNode values) {
        return list(values, ", ");
    }

    private static String list(JsonNode values, String separator) {
        return values.valueStream().map(JsonNode::asString).collect(Collectors.joining(separator));
    }

    private static String quote(JsonNode value) {
        if (value.isObject()) {
            return "a group of keys";
        }
        if (value.isArray()) {
            return "a list";
        }
        if (value.isNull()) {
            return "nothing";
        }
        String text = value.asString();
        return "“" + (text.length() > MOST_QUOTED ? text.substring(0, MOST_QUOTED) + "…" : text) + "”";
    }
}
