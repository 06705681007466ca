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
 * One file of the data set as it was read: its path below the folder and its bytes. YAML 1.2 in UTF-8, no tab used for
 * indentation, no key twice, and not empty.
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
     * The file's content, every node with its place.
     *
     * @throws DataSetException with the first thing that keeps the file from being read
     */
    Seed parse() {
        String text = decode();
        Matcher tab = INDENTED_BY_TAB.matcher(text);
        if (tab.find()) {
            throw problem(text.substring(0, tab.end() - 1), "a tab stands here; YAML is indented with spaces only");
        }
        OptionalInt unprintable = WrittenOut.controlCharacterIn(text);
        if (unprintable.isPresent()) {
            throw problem(text.substring(0, unprintable.getAsInt()), "a control character stands here; take it out");
        }
        Matcher tooLong = TOO_LONG.matcher(text);
        if (tooLong.find()) { // what reads YAML takes a time that grows with the square of it
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

    /** The file's name without its folder and ending, which is the id of the record in it. */
    String stem() {
        return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.yaml$", "");
    }

    /** Nothing when there is nothing but comments. */
    private @Nullable JsonNode tree(String text) {
        try (JsonParser tokens = new WrittenOut(YAML.createParser(text), path)) {
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
            throw problem(read, "the bytes from here on are not UTF-8; save the file in that encoding");
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
            String key = duplicate.group(1); // the place given is where the key ends
            return new DataSetException(List.of(new Problem(
                    path,
                    line,
                    Math.max(1, column - key.length()),
                    "the key “" + key + "” stands here a second time; keep one of the two")));
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
