package org.engagementtimeline.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every page says of itself: to readers at its foot, so that a printed page can be cited and found again, and to
 * machines in its head.
 *
 * @param version of the data set that is loaded, with the beginning of its revision
 * @param address the page's own, however it was asked for
 * @param site what the addresses on the page begin with
 * @param card absent for a page that does not tell which it is
 * @param alternates the other forms of what it shows
 */
record Imprint(
        String version,
        String revision,
        String address,
        String site,
        @Nullable Card card,
        List<Alternate> alternates) {}
