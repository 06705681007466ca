package org.engagementtimeline.search;

import java.util.List;
import java.util.Optional;
import org.engagementtimeline.evidence.Dated;
import org.engagementtimeline.vocabulary.Certainty;
import org.engagementtimeline.vocabulary.EngagementStatus;
import org.engagementtimeline.web.HasMetadata;
import org.engagementtimeline.web.PageMetadata;
import org.engagementtimeline.web.Paging;

/**
 * Everything that one page of the search shows.
 *
 * @param address the address of this page
 * @param asked what the reader typed; empty if nothing
 * @param unsearchable why nothing was searched for, if there was no word to search for
 * @param exactly the address of the same search without corrections
 * @param total how many documents of all kinds match
 * @param groups the matches by kind; only one kind if it is read page by page
 * @param suggestions other searches, if nothing matches
 */
public record SearchPage(
        String address,
        String asked,
        Optional<String> unsearchable,
        List<Correction> corrections,
        String exactly,
        HitCount total,
        List<Group> groups,
        Optional<Turning> turning,
        List<Suggestion> suggestions)
        implements HasMetadata {

    static final SearchPage BLANK = new SearchPage(
            "/search",
            "",
            Optional.empty(),
            List.of(),
            "/search",
            HitCount.NONE,
            List.of(),
            Optional.empty(),
            List.of());

    /** Search engines list the search itself, but not its results. */
    @Override
    public PageMetadata metadata() {
        PageMetadata metadata = PageMetadata.ofList(
                address, "Search engagements, people, mechanisms, commitments, background and sources by their words.");
        return asked.isEmpty() ? metadata : metadata.unlisted();
    }

    /** @param all the address of all matches that can be listed, if there are more than the hits here */
    public record Group(Section section, HitCount total, List<Hit> hits, Optional<String> all) {

        /** Whether all leads only to the best of very many matches; the timeline lists all engagements. */
        public boolean best() {
            return total.more() && section != Section.ENGAGEMENTS;
        }
    }

    /**
     * One match.
     *
     * @param names its other names that matched or, if no text matched, names in it
     * @param excerpt its text around the matches
     */
    public record Hit(
            String address,
            Highlight title,
            String context,
            Optional<Dated> date,
            Optional<EngagementStatus> status,
            Optional<Certainty> certainty,
            Optional<Highlight> names,
            Optional<Highlight> excerpt) {}

    /** The pages of one kind, with the links between them. */
    public record Turning(Paging paging, String whole, String previous, String next) {}

    public record Suggestion(String words, String address) {}
}
