package org.engagementtimeline.edtf;

/**
 * Why a text is not read as a date: one sentence for the person who wrote it, saying what is wrong, in which column
 * and what is allowed instead. The sentence quotes at most one character or number of the text, so it stays short and
 * printable whatever was given.
 */
public final class EdtfException extends IllegalArgumentException {

    private final int column;

    EdtfException(String problem, int column, String allowed) {
        super(problem + " at column " + column + "; " + allowed + ".");
        this.column = column;
    }

    /** The column the sentence speaks of, counted from 1 within the text of the date. */
    public int column() {
        return column;
    }
}
