package org.engagementtimeline.search;

import java.util.List;
import java.util.Optional;
import org.engagementtimeline.domain.Certainty;
import org.engagementtimeline.domain.Dated;
import org.engagementtimeline.domain.EngagementStatus;
import org.engagementtimeline.web.Card;
import org.engagementtimeline.web.Described;
import org.engagementtimeline.web.Paging;

/**
 * Everything that one page of the search shows.
 *
 * @param address the page's own
 * @param asked what the reader typed; empty before anything was
 * @param unsearchable why nothing was searched for, when there was no word to search for
 * @param exactly the address that searches for what was typed as it was spelled
 * @param total how many documents of all kinds match
 * @param groups what matches, by kind; only one of them when one is read page by page
 * @param suggestions what else could be searched for, when nothing matches
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
        implements Described {

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

    /** Search engines list what can be searched, not what each search finds. */
    @Override
    public Card card() {
        Card card = Card.ofList(
                address, "Search engagements, people, mechanisms, commitments, background and sources by their words.");
        return asked.isEmpty() ? card : card.unlisted();
    }

    /** Whether a search was made and found nothing. */
    public boolean nothing() {
        return !asked.isEmpty() && unsearchable.isEmpty() && total.number() == 0;
    }

    /** @param all leads to all of them or all that can be listed, when the hits are fewer */
    public record Group(Section section, HitCount total, List<Hit> hits, Optional<String> all) {

        /** What is not looked at of very many, in a sentence. */
        public Optional<String> compared() {
            return total.more()
                    ? Optional.of("Only the first " + total.listed() + " of " + total.words()
                            + " were compared; more words find fewer.")
                    : Optional.empty();
        }

        /** What the link to all says. */
        public String allInWords() {
            return !total.more() || section == Section.ENGAGEMENTS
                    ? "All " + section.counted(total)
                    : "The best of the first " + total.listed();
        }
    }

    /**
     * One thing that was found.
     *
     * @param names other names of it that matched or, where no text did, names in it
     * @param excerpt its text around what matched
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

    /** The pages of one kind and what leads between them. */
    public record Turning(Paging paging, String whole, String previous, String next) {}

    public record Suggestion(String words, String address) {}
}
