package org.engagementtimeline.edtf;

/**
 * Why a text is not a date, in one sentence for the person who wrote it: what is wrong, in which column, and what is allowed instead.
 * The sentence quotes at most one character or number, so it is short and printable for any text.
 */
public final class EdtfException extends IllegalArgumentException {

    private final int column;

    EdtfException(String problem, int column, String allowed) {
        super(problem + " at column " + column + "; " + allowed + ".");
        this.column = column;
    }

    /** The column of the problem, counted from 1 in the text of the date. */
    public int column() {
        return column;
    }
}
