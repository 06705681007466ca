package org.engagementtimeline.person;

import java.util.Locale;
import org.engagementtimeline.domain.Attendance;
import org.engagementtimeline.domain.Tenure;
import org.engagementtimeline.vocabulary.TenureStatus;

/** How sources show someone in an office; the first of these outweighs the others where a list has room for one. */
enum Hold {
    HELD(""),
    /** Only as someone expected at an engagement. */
    EXPECTED("expected"),
    FORMERLY("formerly");

    private final String words;

    Hold(String words) {
        this.words = words;
    }

    static Hold of(Attendance attendance) {
        return Meeting.attended(attendance) ? HELD : EXPECTED;
    }

    static Hold of(Tenure tenure) {
        return tenure.held() == TenureStatus.FORMERLY ? FORMERLY : HELD;
    }

    /** The name of its sign in the stylesheet. */
    public String sign() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String words() {
        return words;
    }
}
