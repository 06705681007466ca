package org.engagementtimeline.web;

import java.util.List;
import java.util.Set;

/**
 * Parameters that other sites add to links, to count clicks or to get around caches. They say nothing about
 * the page, so no address refuses them and no cache tells pages apart by them.
 *
 * <p>The list has what the large advertisers, mail services and web analytics document or browsers are known to strip, and
 * nothing that resembles a filter: a misspelt filter must be refused, not dropped.
 */
public final class LinkDecoration {

    /** Google Analytics and most others ({@code utm_}), Mailchimp, Matomo ({@code mtm_}, {@code pk_}), HubSpot. */
    private static final List<String> PREFIXES = List.of("utm_", "mc_", "mtm_", "pk_", "hsa_", "_hs");

    private static final Set<String> NAMES = Set.of(
            // Clicks on advertisements and posts: Meta, Google, Microsoft, Yandex, X, TikTok, LinkedIn
            "fbclid",
            "igsh",
            "igshid",
            "gclid",
            "gclsrc",
            "dclid",
            "gbraid",
            "wbraid",
            "msclkid",
            "yclid",
            "twclid",
            "ttclid",
            "li_fat_id",
            // Visitors followed from one site to another: Google Analytics, Marketo
            "_ga",
            "_gl",
            "mkt_tok",
            // Where a link was found: newsletters, Product Hunt, X
            "ref",
            "ref_src",
            "ref_url",
            // Numbers that make an address new to a cache
            "_",
            "cachebuster",
            "nocache");

    private LinkDecoration() {}

    /** Whether a parameter of this name is one of them. */
    public static boolean includes(String name) {
        return NAMES.contains(name) || PREFIXES.stream().anyMatch(name::startsWith);
    }
}
