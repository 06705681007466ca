package org.engagementtimeline.person;

import java.util.Locale;

/** How sources show someone in an office; the first of these outweighs the others where a list has room for one. */
enum Hold {
    HELD,
    FORMERLY;

    /** The name of its sign in the stylesheet. */
    public String sign() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty where it needs no words. */
    public String words() {
        return this == HELD ? "" : sign();
    }
}
