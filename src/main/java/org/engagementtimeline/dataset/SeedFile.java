package org.engagementtimeline.dataset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;

/**
 * One file of the data set: its path, relative to the folder, and its bytes. It must be YAML 1.2 in UTF-8, without tabs for
 * indentation or duplicate keys, and not empty.
 *
 * @param version another one, once the file on disk is not this one any more; null if that cannot be told
 */
public record SeedFile(
        String path,
        byte[] content,
        String sha256,
        @Nullable Object version) {

    private static final String EXTENSION = ".yaml";
    private static final Pattern INDENTED_BY_TAB = Pattern.compile("(?m)^ *\\t");
    private static final int MOST_IN_A_LINE = 100_000;
    private static final Pattern TOO_LONG = Pattern.compile("(?md)^[^\\r\\n]{" + MOST_IN_A_LINE + "}+(?=[^\\r\\n])");
    private static final Pattern CITATION = Pattern.compile("(?<![a-z0-9-])[a-z0-9-]++:[1-9][0-9]{0,4}");

    SeedFile(String path, byte[] content, @Nullable Object version) {
        this(path, content, sha256(content), version);
    }

    public SeedFile(String path, byte[] content) {
        this(path, content, null);
    }

    /** In hexadecimal digits. */
    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    /**
     * The content of the file, each node with its position.
     *
     * @param problems receives the problems that do not stop the reading
     * @throws DataSetException with the first reason why it cannot
     */
    public Seed parse(Collection<Problem> problems) {
        String text = decode();
        Matcher tab = INDENTED_BY_TAB.matcher(text);
        if (tab.find()) {
            throw problem(text.substring(0, tab.end() - 1), "this is a tab; indent YAML with spaces");
        }
        OptionalInt controlCharacter = StrictYamlReader.controlCharacterIn(text);
        if (controlCharacter.isPresent()) {
            throw problem(text.substring(0, controlCharacter.getAsInt()), "this is a control character; remove it");
        }
        Matcher tooLong = TOO_LONG.matcher(text);
        if (tooLong.find()) { // the time of the YAML parser grows with the square of the length
            throw problem(
                    text.substring(0, tooLong.start()),
                    "this line has more than " + MOST_IN_A_LINE + " characters; break it into several");
        }
        try {
            JsonNode tree = StrictYamlReader.read(text, path, problems);
            if (tree != null && !tree.isNull()) {
                return new Seed(path, tree);
            }
        } catch (JacksonException malformed) {
            throw problem(malformed);
        }
        throw problem("", "the file is empty; delete it or write the record it is for");
    }

    /** Whether it looks like a file of a data set, but is none. */
    boolean isMisnamed() {
        return !path.endsWith(EXTENSION);
    }

    /** What looks like a citation, for a file that cannot be parsed. */
    Stream<String> citations() {
        return CITATION.matcher(new String(content, StandardCharsets.UTF_8))
                .results()
                .map(MatchResult::group);
    }

    /** The name of the file without folder and extension: the id of its record. */
    String stem() {
        return path.substring(path.lastIndexOf('/') + 1, path.length() - EXTENSION.length());
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
        return problem(line, column, message);
    }

    private DataSetException problem(int line, int column, String message) {
        return new DataSetException(List.of(new Problem(new FilePosition(path, line, column), message)));
    }

    private DataSetException problem(JacksonException malformed) {
        TokenStreamLocation location = malformed.getLocation();
        int line = location == null ? 1 : Math.max(1, location.getLineNr());
        int column = location == null ? 1 : Math.max(1, location.getColumnNr());
        String original = String.valueOf(malformed.getOriginalMessage()).strip();
        // The parser says what it was reading, where, what is wrong, and where: two sentences, and indented lines
        // between them.
        String wrong = original.lines()
                .filter(text -> !text.isBlank() && !Character.isWhitespace(text.charAt(0)))
                .limit(2)
                .reduce("", (reading, problem) -> problem)
                .replaceAll("\\s*\\(java\\.[^)]*\\)", "");
        return problem(line, column, "this is not well-formed YAML: " + wrong);
    }
}
