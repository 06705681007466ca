package org.engagementtimeline.engagement;

/** Folds the lines of a calendar at 75 octets, never within a character (RFC 5545, 3.1). */
final class ContentLine {

    private static final int MOST_OCTETS = 75;
    private static final String BREAK = "\r\n";

    private ContentLine() {}

    /** The line as it is sent, its break included. */
    static String folded(String line) {
        StringBuilder folded = new StringBuilder(line.length() + 16);
        int octets = 0;
        for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
            int character = line.codePointAt(at);
            int size = character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
            if (octets + size > MOST_OCTETS) {
                folded.append(BREAK).append(' ');
                octets = 1;
            }
            folded.appendCodePoint(character);
            octets += size;
        }
        return folded.append(BREAK).toString();
    }
}
