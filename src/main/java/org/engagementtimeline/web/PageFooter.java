package org.engagementtimeline.web;

import java.util.List;
import java.util.Optional;
import org.engagementtimeline.evidence.Licence;
import org.jspecify.annotations.Nullable;

/**
 * What every page says about itself. Readers find it in the footer, so that a printed page can be cited and found again. Programs find
 * address, metadata and alternates in the head.
 *
 * @param dataSet the title of the loaded data set, from which the site has its name
 * @param version its version
 * @param revision the first characters of its revision
 * @param licence the licence of the data, if the data set claims one
 * @param address the canonical address of the page
 * @param site how the addresses on the page begin
 * @param metadata null for a page without metadata
 * @param alternates the other forms of the page
 */
public record PageFooter(
        String dataSet,
        String version,
        String revision,
        Optional<Licence> licence,
        String address,
        String site,
        @Nullable PageMetadata metadata,
        List<Alternate> alternates) {}
