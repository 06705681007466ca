package org.engagementtimeline.dataset;

import java.util.List;
import java.util.OptionalInt;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.util.JsonParserDelegate;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * A YAML parser that refuses aliases, because Jackson would read an alias as its own name, and texts with control characters,
 * also if they are written as escapes.
 */
final class StrictYamlParser extends JsonParserDelegate {

    private final String path;

    StrictYamlParser(JsonParser yaml, String path) {
        super(yaml);
        this.path = path;
    }

    @Override
    public JsonToken nextToken() {
        JsonToken token = super.nextToken();
        check();
        return token;
    }

    private void check() {
        if (((YAMLParser) delegate).isCurrentAlias()) {
            throw problem("aliases are not allowed; write the value out");
        }
        if (currentToken() == JsonToken.VALUE_STRING
                && controlCharacterIn(getString()).isPresent()) {
            throw problem("this text contains a control character; remove it");
        }
    }

    private DataSetException problem(String message) {
        TokenStreamLocation location = currentTokenLocation();
        return new DataSetException(List.of(new Problem(path, location.getLineNr(), location.getColumnNr(), message)));
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
