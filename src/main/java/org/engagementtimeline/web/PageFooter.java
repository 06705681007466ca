package org.engagementtimeline.web;

import java.util.List;
import org.engagementtimeline.evidence.DataSet;
import org.jspecify.annotations.Nullable;

/**
 * What every page says about itself. Readers find it in the footer, so that a printed page can be cited and found again. Programs find
 * address, metadata and alternates in the head.
 *
 * @param dataSet the one that the page was read from; the site has its name from its title
 * @param address the canonical address of the page
 * @param site how the addresses on the page begin
 * @param metadata null for a page without metadata
 * @param alternates the other forms of the page
 */
public record PageFooter(
        DataSet dataSet,
        String address,
        String site,
        @Nullable PageMetadata metadata,
        List<Alternate> alternates) {}
