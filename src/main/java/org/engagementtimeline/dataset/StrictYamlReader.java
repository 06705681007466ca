package org.engagementtimeline.dataset;

import com.networknt.schema.serialization.node.LocationJsonNodeFactory;
import com.networknt.schema.serialization.node.TokenStreamLocationAwareStringNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads YAML, each node with its position. It stops at an alias, because Jackson would read it as its own name, and at a second
 * document. It reports keys given twice and texts with control characters, also if they are written as escapes, and reads on.
 * Nothing here starts Jackson's mapper, which takes as long as the whole check.
 */
final class StrictYamlReader {

    private static final YAMLFactory YAML = new YAMLFactory();

    private final YAMLParser tokens;
    private final LocationJsonNodeFactory nodes;
    private final String path;
    private final Collection<Problem> problems;

    /** The schema validator asks for the JSON of each text that a schema allows, which would start the mapper. */
    private static final class Text extends TokenStreamLocationAwareStringNode {

        Text(String text, TokenStreamLocation location) {
            super(text, location);
        }

        @Override
        public String toString() {
            return '"' + asString() + '"';
        }
    }

    private StrictYamlReader(YAMLParser tokens, String path, Collection<Problem> problems) {
        this.tokens = tokens;
        this.nodes = new LocationJsonNodeFactory(tokens);
        this.path = path;
        this.problems = problems;
    }

    /**
     * The content, or null if there are only comments.
     *
     * @param problems receives the problems that do not stop the reading
     * @throws DataSetException at an alias and at a second document
     * @throws tools.jackson.core.JacksonException if this is not YAML
     */
    static @Nullable JsonNode read(String text, String path, Collection<Problem> problems) {
        try (YAMLParser tokens = (YAMLParser) YAML.createParser(ObjectReadContext.empty(), text)) {
            if (tokens.nextToken() == null) {
                return null;
            }
            StrictYamlReader reader = new StrictYamlReader(tokens, path, problems);
            JsonNode content = reader.node();
            if (tokens.nextToken() != null) {
                throw reader.refused("a second document begins here; a file holds one record or one list");
            }
            return content;
        }
    }

    private JsonNode node() {
        if (tokens.isCurrentAlias()) {
            throw refused("aliases are not allowed; write the value out");
        }
        return switch (tokens.currentToken()) {
            case START_OBJECT -> map();
            case START_ARRAY -> list();
            case VALUE_NUMBER_INT ->
                switch (tokens.getNumberType()) {
                    case INT -> nodes.numberNode(tokens.getIntValue());
                    case LONG -> nodes.numberNode(tokens.getLongValue());
                    default -> nodes.numberNode(tokens.getBigIntegerValue());
                };
            case VALUE_NUMBER_FLOAT -> nodes.numberNode(tokens.getDoubleValue());
            case VALUE_TRUE, VALUE_FALSE -> nodes.booleanNode(tokens.getBooleanValue());
            case VALUE_NULL -> nodes.nullNode();
            default -> text();
        };
    }

    private JsonNode map() {
        ObjectNode map = nodes.objectNode();
        Map<String, FilePosition> positions = new HashMap<>();
        while (tokens.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = tokens.currentName();
            FilePosition first = positions.putIfAbsent(key, position());
            if (first != null) {
                problems.add(new Problem(
                        position(), "the key “" + key + "” is here a second time; keep one", List.of(first)));
            }
            tokens.nextToken();
            map.set(key, node());
        }
        return map;
    }

    private JsonNode list() {
        ArrayNode list = nodes.arrayNode();
        while (tokens.nextToken() != JsonToken.END_ARRAY) {
            list.add(node());
        }
        return list;
    }

    private JsonNode text() {
        String text = tokens.getString();
        if (controlCharacterIn(text).isPresent()) {
            problems.add(new Problem(position(), "this text contains a control character; remove it"));
        }
        return new Text(text, tokens.currentTokenLocation());
    }

    private DataSetException refused(String message) {
        return new DataSetException(List.of(new Problem(position(), message)));
    }

    private FilePosition position() {
        return FilePosition.of(path, tokens.currentTokenLocation());
    }

    /** The index of the first control character, other than tab and line ends, or unpaired surrogate. */
    static OptionalInt controlCharacterIn(String text) {
        int index = 0;
        while (index < text.length()) {
            int character = text.codePointAt(index);
            boolean control =
                    character < ' ' && character != '\t' && character != '\n' && character != '\r' || character == 0x7f;
            if (control || character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE) {
                return OptionalInt.of(index);
            }
            index += Character.charCount(character);
        }
        return OptionalInt.empty();
    }
}
