package org.engagementtimeline.edtf;

import java.util.List;

/** Joins phrases as a sentence does, with commas and a word before the last one. */
final class Words {

    private Words() {}

    static String list(List<String> phrases, String lastSeparator) {
        int last = phrases.size() - 1;
        return last == 0
                ? phrases.get(0)
                : String.join(", ", phrases.subList(0, last)) + lastSeparator + phrases.get(last);
    }
}
