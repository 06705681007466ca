package org.engagementtimeline.dataset;

import com.networknt.schema.serialization.node.LocationJsonNodeFactoryFactory;
import com.networknt.schema.utils.JsonNodes;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * One file of the data set as it was read: its path below the folder and its bytes. YAML 1.2 in UTF-8, no tab used for
 * indentation, no key twice, and not empty.
 */
record SeedFile(String path, byte[] content) {

    private static final YAMLMapper YAML = YAMLMapper.builder(YAMLFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /**
     * The file's content, every node with its place.
     *
     * @throws DataSetException with the first thing that keeps the file from being read
     */
    Seed parse() {
        String text = decode();
        JsonNode tree;
        try {
            tree = JsonNodes.readTree(YAML, text, LocationJsonNodeFactoryFactory.getInstance());
        } catch (JacksonException malformed) {
            throw problem(malformed.getLocation(), sentence(malformed));
        }
        if (tree == null || tree.isMissingNode() || tree.isNull()) {
            throw new DataSetException(java.util.List.of(
                    new Problem(path, 1, 1, "the file is empty; delete it or write the record it is for")));
        }
        return new Seed(path, tree);
    }

    /** The file's name without its folder and ending, which is the id of the record in it. */
    String stem() {
        return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.ya?ml$", "");
    }

    private String decode() {
        CharBuffer characters = CharBuffer.allocate(content.length + 1);
        ByteBuffer bytes = ByteBuffer.wrap(content);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(bytes, characters, true);
        String read = characters.flip().toString();
        if (result.isError()) {
            int line = (int) read.chars().filter(character -> character == '\n').count() + 1;
            int column = read.length() - (read.lastIndexOf('\n') + 1) + 1;
            throw new DataSetException(java.util.List.of(new Problem(
                    path, line, column, "the bytes from here on are not UTF-8; save the file in that encoding")));
        }
        return read;
    }

    private DataSetException problem(TokenStreamLocation location, String message) {
        int line = location == null ? 1 : Math.max(1, location.getLineNr());
        int column = location == null ? 1 : Math.max(1, location.getColumnNr());
        return new DataSetException(java.util.List.of(new Problem(path, line, column, message)));
    }

    private static String sentence(JacksonException malformed) {
        String original = String.valueOf(malformed.getOriginalMessage()).strip();
        if (original.contains("uplicate")) {
            return original.replaceFirst("(?s).*?['\"]([^'\"]+)['\"].*", "the key “$1” stands here a second time")
                    + "; keep one of the two";
        }
        if (original.contains("'\\t(TAB)'") || original.contains("\\t")) {
            return "a tab stands here; YAML is indented with spaces only";
        }
        String plain = original.replaceAll("(?s)\\s*\\n.*", "").replaceAll("\\s+", " ");
        return "this is not well-formed YAML: " + plain;
    }
}
