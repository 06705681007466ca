package org.engagementtimeline.dataset;

import com.networknt.schema.serialization.node.LocationJsonNodeFactory;
import com.networknt.schema.serialization.node.TokenStreamLocationAware;
import com.networknt.schema.serialization.node.TokenStreamLocationAwareArrayNode;
import com.networknt.schema.serialization.node.TokenStreamLocationAwareObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.ContentReference;
import tools.jackson.core.util.InternCache;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads YAML, each node with its position. It stops at an alias, because Jackson would read it as its own name, and at a second
 * document. It reports keys given twice and texts with control characters, also if they are written as escapes, and reads on.
 * Nothing here starts Jackson's mapper, which takes as long as the whole check.
 */
final class StrictYamlReader {

    private static final YAMLFactory YAML = new YAMLFactory();

    /** As many as most maps and lists have. All trees of a data set are in memory at once. */
    private static final int FEW = 4;

    private final YAMLParser tokens;
    private final LocationJsonNodeFactory nodes;
    private final String path;
    private final Collection<Problem> problems;

    /** The schema validator asks for the JSON of each text that a schema allows, which would start the mapper. */
    private static final class Text extends StringNode implements TokenStreamLocationAware {

        private final int line;
        private final int column;

        Text(String text, TokenStreamLocation location) {
            super(text);
            this.line = location.getLineNr();
            this.column = location.getColumnNr();
        }

        @Override
        public TokenStreamLocation tokenStreamLocation() { // three times as large as a text, so it is not kept
            return new TokenStreamLocation(ContentReference.unknown(), -1, line, column);
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

    /** Not from the factory, which every map and list would keep, and with it the parser. */
    private JsonNode map() {
        ObjectNode map = new TokenStreamLocationAwareObjectNode(
                JsonNodeFactory.instance, new LinkedHashMap<>(FEW, 1), tokens.currentTokenLocation());
        Map<String, FilePosition> positions = new HashMap<>();
        while (tokens.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = InternCache.instance.intern(tokens.currentName());
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
        TokenStreamLocation location = tokens.currentTokenLocation();
        List<JsonNode> elements = new ArrayList<>(FEW);
        while (tokens.nextToken() != JsonToken.END_ARRAY) {
            elements.add(node());
        }
        return new TokenStreamLocationAwareArrayNode(JsonNodeFactory.instance, elements, location);
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
