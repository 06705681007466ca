package org.engagementtimeline.dataset;

import java.util.List;
import java.util.OptionalInt;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.util.JsonParserDelegate;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads YAML in which a fact is written out where it stands: an alias, which would be read as its own name, is refused, and
 * so is a text with a control character in it, however that is written.
 */
final class WrittenOut extends JsonParserDelegate {

    private final String path;

    WrittenOut(JsonParser yaml, String path) {
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
            throw problem("this text holds a control character; take it out");
        }
    }

    private DataSetException problem(String message) {
        TokenStreamLocation place = currentTokenLocation();
        return new DataSetException(List.of(new Problem(path, place.getLineNr(), place.getColumnNr(), message)));
    }

    /** Where a character stands that is neither printed nor ends a line, or half of one. */
    static OptionalInt controlCharacterIn(String text) {
        int place = 0;
        while (place < text.length()) {
            int sign = text.codePointAt(place);
            boolean control = sign < ' ' && sign != '\t' && sign != '\n' && sign != '\r' || sign == 0x7f;
            if (control || sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE) {
                return OptionalInt.of(place);
            }
            place += Character.charCount(sign);
        }
        return OptionalInt.empty();
    }
}
