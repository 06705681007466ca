package org.engagementtimeline.dataset;

import com.networknt.schema.serialization.node.LocationJsonNodeFactory;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * One file of the data set: its path, relative to the folder, and its bytes. It must be YAML 1.2 in UTF-8, without tabs for
 * indentation or duplicate keys, and not empty.
 */
public record SeedFile(String path, byte[] content) {

    private static final Pattern INDENTED_BY_TAB = Pattern.compile("(?m)^ *\\t");
    private static final int MOST_IN_A_LINE = 100_000;
    private static final Pattern TOO_LONG = Pattern.compile("(?md)^[^\\r\\n]{" + MOST_IN_A_LINE + "}+(?=[^\\r\\n])");
    private static final Pattern DUPLICATE = Pattern.compile("(?s)Duplicate.*?['\"]([^'\"]+)['\"].*");

    private static final YAMLMapper YAML = YAMLMapper.builder(YAMLFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .build();

    /**
     * The content of the file, each node with its position.
     *
     * @throws DataSetException with the first reason why the file cannot be read
     */
    public Seed parse() {
        String text = decode();
        Matcher tab = INDENTED_BY_TAB.matcher(text);
        if (tab.find()) {
            throw problem(text.substring(0, tab.end() - 1), "this is a tab; indent YAML with spaces");
        }
        OptionalInt controlCharacter = StrictYamlParser.controlCharacterIn(text);
        if (controlCharacter.isPresent()) {
            throw problem(text.substring(0, controlCharacter.getAsInt()), "this is a control character; remove it");
        }
        Matcher tooLong = TOO_LONG.matcher(text);
        if (tooLong.find()) { // the time of the YAML parser grows with the square of the length
            throw problem(
                    text.substring(0, tooLong.start()),
                    "this line has more than " + MOST_IN_A_LINE + " characters; break it into several");
        }
        JsonNode tree = tree(text);
        if (tree == null || tree.isMissingNode() || tree.isNull()) {
            throw new DataSetException(
                    List.of(new Problem(path, 1, 1, "the file is empty; delete it or write the record it is for")));
        }
        return new Seed(path, tree);
    }

    /** The name of the file without folder and extension: the id of its record. */
    String stem() {
        return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.yaml$", "");
    }

    /** Null if the file has only comments. */
    private @Nullable JsonNode tree(String text) {
        try (JsonParser tokens = new StrictYamlParser(YAML.createParser(text), path)) {
            return YAML.reader(new LocationJsonNodeFactory(tokens)).readTree(tokens);
        } catch (JacksonException malformed) {
            throw problem(malformed);
        }
    }

    private String decode() {
        CharBuffer characters = CharBuffer.allocate(content.length + 1);
        ByteBuffer bytes = ByteBuffer.wrap(content);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(bytes, characters, true);
        String read = characters.flip().toString();
        if (result.isError()) {
            throw problem(read, "from here on the bytes are not UTF-8; save the file as UTF-8");
        }
        return read;
    }

    private DataSetException problem(String readSoFar, String message) {
        int line =
                (int) readSoFar.chars().filter(character -> character == '\n').count() + 1;
        int column = readSoFar.length() - (readSoFar.lastIndexOf('\n') + 1) + 1;
        return new DataSetException(List.of(new Problem(path, line, column, message)));
    }

    private DataSetException problem(JacksonException malformed) {
        TokenStreamLocation location = malformed.getLocation();
        int line = location == null ? 1 : Math.max(1, location.getLineNr());
        int column = location == null ? 1 : Math.max(1, location.getColumnNr());
        String original = String.valueOf(malformed.getOriginalMessage()).strip();
        Matcher duplicate = DUPLICATE.matcher(original);
        if (duplicate.matches()) {
            String key = duplicate.group(1); // the parser reports the end of the key
            return new DataSetException(List.of(new Problem(
                    path,
                    line,
                    Math.max(1, column - key.length()),
                    "the key “" + key + "” is here a second time; keep one")));
        }
        if (original.startsWith("Trailing token")) {
            return new DataSetException(List.of(new Problem(
                    path, line, column, "a second document begins here; a file holds one record or one list")));
        }
        String firstLine = original.replaceAll("(?s)\\s*\\n.*|\\s*\\(java\\.[^)]*\\)", "");
        return new DataSetException(
                List.of(new Problem(path, line, column, "this is not well-formed YAML: " + firstLine)));
    }
}
