package org.engagementtimeline.search;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Text in which something matched.
 *
 * @param plain the whole of it
 * @param pieces the same in pieces, each of which matched or did not
 */
@Schema(name = "Text")
public record Highlight(String plain, List<Piece> pieces) {

    /**
     * A piece of text.
     *
     * @param text the text
     * @param matched whether it matched
     */
    public record Piece(String text, boolean matched) {}

    /**
     * The start and end of a match. PostgreSQL marks matches but escapes nothing. So it marks them with control characters,
     * which no text of the record contains, and pages write each piece as plain text.
     */
    static final String BEGIN = "\u0001";

    static final String END = "\u0002";

    /**
     * Stand for {@code <} and {@code .}: PostgreSQL would remove what looks like markup, and take names with dots for addresses of the
     * internet, in which it finds no words.
     */
    static final String HIDDEN = "\u0003\u0004";

    /** Separates the items of a list in a document. */
    static final String APART = " · ";

    private static final int MOST_PARTS = 3;

    /** @param headline as PostgreSQL returns it, with these characters */
    static Highlight parse(String headline) {
        List<Piece> pieces = Arrays.stream(headline.replace('\u0003', '<')
                        .replace('\u0004', '.')
                        .split("(?=" + BEGIN + ")|(?<=" + END + ")"))
                .map(part -> new Piece(part.replace(BEGIN, "").replace(END, ""), part.startsWith(BEGIN)))
                .filter(piece -> !piece.text().isEmpty())
                .toList();
        return new Highlight(pieces.stream().map(Piece::text).collect(Collectors.joining()), pieces);
    }

    /** The names of a list that matched. */
    static Highlight names(String headline) {
        return parse(matching(headline).collect(Collectors.joining(APART)));
    }

    /**
     * The sentences that matched. Dots show where a sentence is cut, and separate sentences.
     *
     * @param shown what the reader sees beside them anyway
     */
    static Highlight excerpts(String headline, String shown) {
        String excerpts = matching(headline)
                .filter(part -> !parse(part).plain().equals(shown))
                .collect(Collectors.joining(" … "));
        String text = excerpts.replace(BEGIN, "");
        return parse(!text.isEmpty() && Character.isLowerCase(text.codePointAt(0)) ? "… " + excerpts : excerpts);
    }

    private static Stream<String> matching(String headline) {
        return Arrays.stream(headline.split(APART))
                .map(String::strip)
                .filter(part -> part.contains(BEGIN))
                .distinct()
                .limit(MOST_PARTS);
    }

    boolean anyMatched() {
        return pieces.stream().anyMatch(Piece::matched);
    }
}
