package org.engagementtimeline.search;

import java.util.List;
import java.util.Optional;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.evidence.DataSet;
import org.engagementtimeline.evidence.Dated;
import org.engagementtimeline.vocabulary.Certainty;
import org.engagementtimeline.vocabulary.CommitmentState;
import org.engagementtimeline.vocabulary.EngagementStatus;
import org.engagementtimeline.web.Paging;

/**
 * What a search finds.
 *
 * @param dataSet which data set was searched
 * @param page the address of the page on which people read the same
 * @param asked what was searched for
 * @param corrections the words that the record does not hold, with those that were searched for instead
 * @param total how many records of all types match
 * @param more whether more do than the total says; of each type only so many are counted
 * @param groups what matches, by type; the best of each type or, of one type, a page
 * @param next the address of the next page of the one type; absent from the last, and where all types are asked for
 */
public record SearchResults(
        DataSet dataSet,
        String page,
        String asked,
        List<Correction> corrections,
        long total,
        boolean more,
        List<Group> groups,
        Optional<String> next) {

    /**
     * The matches of one type.
     *
     * @param type as the addresses of its records name it
     * @param total how many match
     * @param more whether more do than the total says
     * @param hits those of them that this answer has, the best first
     */
    public record Group(String type, long total, boolean more, List<Hit> hits) {}

    /**
     * One record that matches.
     *
     * @param address of its page
     * @param title what it is called, with what matched
     * @param context what it is, in a few words
     * @param date when it was, was last reported or said, or was published; of a person or a mechanism, when they last met; absent
     *     from what has none
     * @param dateJudged whether the date is a reading of the sources rather than what they say
     * @param status an engagement's status
     * @param state what was last reported of a commitment
     * @param certainty how certain an event of the background is
     * @param names the other names of it, or in it, that matched
     * @param excerpt its text around what matched
     */
    public record Hit(
            String address,
            Highlight title,
            String context,
            Optional<EdtfDate> date,
            Optional<Boolean> dateJudged,
            Optional<EngagementStatus> status,
            Optional<CommitmentState> state,
            Optional<Certainty> certainty,
            Optional<Highlight> names,
            Optional<Highlight> excerpt) {

        /** The date, if there is one, as pages show it. */
        public Dated dated() {
            return new Dated(date.orElseThrow(), dateJudged.orElseThrow());
        }
    }

    static SearchResults of(DataSet dataSet, SearchPage page, String site) {
        return new SearchResults(
                dataSet,
                site + SearchPage.address(page.request()),
                page.asked(),
                page.query().corrections(),
                page.total().number(),
                page.total().more(),
                page.groups().stream()
                        .map(group -> new Group(
                                group.section().term(),
                                group.total().number(),
                                group.total().more(),
                                group.hits()))
                        .toList(),
                Optional.ofNullable(page.paging())
                        .filter(Paging::hasNext)
                        .map(paging ->
                                site + page.address(paging.number() + 1).replaceFirst("/search", "/search.json")));
    }
}
