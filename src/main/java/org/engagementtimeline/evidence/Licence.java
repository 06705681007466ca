package org.engagementtimeline.evidence;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The licence of a data set. A data set states it either by an identifier of the SPDX list
 * (<a href="https://spdx.org/licenses/">spdx.org</a>) or by the address of its text.
 *
 * @param spdx the SPDX identifier, if it is stated by one
 * @param address where its text is
 */
public record Licence(Optional<String> spdx, String address) {

    private static final Pattern CREATIVE_COMMONS = Pattern.compile("CC-([A-Z-]+)-(\\d\\.\\d)");

    /** @param stated an SPDX identifier or an {@code https} address, as the schema of {@code dataset.yaml} allows them */
    public static Licence of(String stated) {
        return stated.startsWith("https://")
                ? new Licence(Optional.empty(), stated)
                : new Licence(Optional.of(stated), addressOf(stated));
    }

    /** Creative Commons asks for links to its own pages. Every other licence has a page at SPDX. */
    private static String addressOf(String spdx) {
        if (spdx.equals("CC0-1.0")) {
            return "https://creativecommons.org/publicdomain/zero/1.0/";
        }
        Matcher creativeCommons = CREATIVE_COMMONS.matcher(spdx);
        return creativeCommons.matches()
                ? "https://creativecommons.org/licenses/"
                        + creativeCommons.group(1).toLowerCase(Locale.ROOT) + "/" + creativeCommons.group(2) + "/"
                : "https://spdx.org/licenses/" + spdx + ".html";
    }

    /** What to call it: its identifier, or its address if it has none. */
    public String name() {
        return spdx.orElse(address);
    }
}
