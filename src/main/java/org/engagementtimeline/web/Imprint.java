package org.engagementtimeline.web;

import java.util.List;
import java.util.Optional;
import org.engagementtimeline.domain.Licence;
import org.jspecify.annotations.Nullable;

/**
 * What every page says of itself: to readers at its foot, so that a printed page can be cited and found again, and to
 * machines in its head.
 *
 * @param version of the data set that is loaded, with the beginning of its revision
 * @param licence of the data, if the data set claims one
 * @param address the page's own, however it was asked for
 * @param site what the addresses on the page begin with
 * @param card absent for a page that does not tell which it is
 * @param alternates the other forms of what it shows
 */
record Imprint(
        String version,
        String revision,
        Optional<Licence> licence,
        String address,
        String site,
        @Nullable Card card,
        List<Alternate> alternates) {}
