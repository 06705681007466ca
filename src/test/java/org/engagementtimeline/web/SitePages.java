package org.engagementtimeline.web;

import java.util.List;
import java.util.stream.Stream;

/** Addresses of the site as a reader meets it: at least one for each kind of page, and each kind of refusal. */
public final class SitePages {

    /** Answered with a page. */
    public static final List<String> PAGES = List.of(
            "/",
            "/?mechanism=joint-coordination-committee&mechanism=additional-secretary-mechanism&sort=oldest",
            "/?mechanism=border-jirgas&kind=visit",
            "/engagements/2025-07-07-additional-secretary-talks",
            "/engagements/2025-04-16-joint-coordination-committee",
            "/engagements/next-additional-secretary-talks",
            "/mechanisms",
            "/mechanisms/joint-coordination-committee",
            "/people",
            "/people/mohammad-sadiq",
            "/commitments",
            "/commitments?state=reviewed&topic=transit",
            "/commitments?engagement=2025-04-19-dar-kabul-visit&sort=title",
            "/commitments/transit-processing-fee",
            "/disputes",
            "/disputes/armed-groups-on-afghan-soil",
            "/disputes/taliban-support-for-the-ttp",
            "/disputes/consensus-on-use-of-soil",
            "/conflicts",
            "/brief?from=2025-04&to=2025-04",
            "/background",
            "/background/2024-02-un-report-on-ttp",
            "/sources",
            "/sources/no-pause",
            "/sources/kabul-visit?mark=engagement:2025-04-19-dar-kabul-visit",
            "/search?q=mutaqi",
            "/search?q=Kabul&type=commitments",
            "/search?q=zzzqqq",
            "/search",
            "/?q=mutaqi",
            "/about",
            "/api",
            "/embed?mechanism=joint-coordination-committee");

    /** Answered with a page that says what went wrong; the last one only under {@link RealPort}. */
    public static final List<String> REFUSALS = List.of(
            "/?kind=summit", "/?q=the", "/embed?kind=summit", "/people/nobody", "/nowhere", "/error", "/failing");

    /** Files, one of each kind of address that answers with something else than a page. */
    public static final List<String> FILES = List.of(
            "/robots.txt",
            "/sitemap.xml",
            "/sitemap-1.xml",
            "/engagements.csv",
            "/engagements/2025-07-07-additional-secretary-talks.json",
            "/people.json",
            "/people/ishaq-dar.json",
            "/commitments.csv?topic=transit&state=reviewed",
            "/commitments/transit-processing-fee.csv",
            "/attendance.csv?mechanism=joint-coordination-committee",
            "/commitment_updates.csv",
            "/conflicts.csv",
            "/citations.csv",
            "/dispute_sides.csv",
            "/search.json?q=mutaqi",
            "/data-set.json",
            "/data-set.zip",
            "/v3/api-docs");

    private SitePages() {}

    public static Stream<String> all() {
        return Stream.concat(PAGES.stream(), REFUSALS.stream());
    }
}
