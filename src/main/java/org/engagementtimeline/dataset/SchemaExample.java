package org.engagementtimeline.dataset;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.path.NodePath;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Writes an example of what a schema allows, as a line of YAML. The values are the {@code examples} of the schemas, which editors
 * show too. Safe for use by several threads.
 */
final class SchemaExample {

    private final Function<String, JsonNode> schemas;

    private record Rule(String file, JsonNode node) {}

    SchemaExample(Function<String, JsonNode> schemas) {
        this.schemas = schemas;
    }

    /** The keys of the record whose keys this rule limits. */
    List<String> keys(SchemaLocation rule) {
        return List.copyOf(parent(rule).node().path("properties").propertyNames());
    }

    /** An example for the place of the error or, if a key is missing, for that key. */
    String of(Error error, @Nullable String missing) {
        Rule rule = parent(error.getSchemaLocation());
        if (missing != null) {
            return missing + ": " + of(property(rule, missing));
        }
        JsonNode written = error.getInstanceNode();
        boolean fact = rule.node().path("properties").has("is");
        String example = fact && written.isValueNode() && !written.isNull()
                ? "{is: " + written.asString() + ", cites: [source:1]}"
                : of(rule);
        NodePath path = error.getInstanceLocation();
        for (int step = path.getNameCount() - 1; step >= 0; step--) {
            Object key = path.getElement(step);
            if (key instanceof Integer) {
                example = "[" + example + "]";
            } else if (key.equals("is")) {
                example = "{is: " + example + ", cites: [source:1]}";
            } else {
                return key + ": " + example;
            }
        }
        return example;
    }

    private String of(Rule rule) {
        JsonNode schema = rule.node();
        if (schema.has("examples")) {
            return schema.get("examples").get(0).asString();
        }
        if (schema.has("enum")) {
            return schema.get("enum").get(0).asString();
        }
        if (schema.has("const")) {
            return schema.get("const").asString();
        }
        if (schema.has("$ref")) {
            String[] target = schema.get("$ref").asString().split("#");
            String file = target[0].isEmpty()
                    ? rule.file()
                    : rule.file().substring(0, rule.file().lastIndexOf('/') + 1) + target[0];
            return of(new Rule(file, schemas.apply(file).at(target[1])));
        }
        return switch (schema.path("type").asString("")) {
            case "object" ->
                schema.path("required")
                        .valueStream()
                        .map(JsonNode::asString)
                        .map(key -> key + ": " + of(property(rule, key)))
                        .collect(Collectors.joining(", ", "{", "}"));
            case "array" -> "[" + of(new Rule(rule.file(), schema.path("items"))) + "]";
            case "integer", "number" -> "1";
            default -> "some text";
        };
    }

    private static Rule property(Rule rule, String key) {
        return new Rule(rule.file(), rule.node().path("properties").path(key));
    }

    /** The schema that a rule is part of. */
    private Rule parent(SchemaLocation rule) {
        String[] address = rule.toString().split("#");
        return new Rule(address[0], schemas.apply(address[0]).at(address[1].substring(0, address[1].lastIndexOf('/'))));
    }
}
