package org.engagementtimeline.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engagementtimeline.export.Batches.Batch;
import org.engagementtimeline.export.Catalogue;
import org.engagementtimeline.export.CommitmentCatalogue;
import org.engagementtimeline.export.CommitmentData;
import org.engagementtimeline.export.DataSetData;
import org.engagementtimeline.export.EngagementBatches;
import org.engagementtimeline.export.EngagementData;
import org.engagementtimeline.filter.FilterSentence;
import org.engagementtimeline.filter.Keyset;
import org.engagementtimeline.filter.TimelineFilter;
import org.engagementtimeline.filter.Vocabularies;
import org.engagementtimeline.filter.Vocabulary;
import org.engagementtimeline.ledger.Ledger;
import org.engagementtimeline.ledger.LedgerFilter;
import org.engagementtimeline.domain.ConsistentRead;
import org.engagementtimeline.search.Question;
import org.engagementtimeline.search.SearchPages;
import org.engagementtimeline.search.SearchRequest;
import org.engagementtimeline.web.BadRequestException;
import org.engagementtimeline.web.Choices;
import org.engagementtimeline.web.Parameters;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Makes pages of lists. They begin behind a record and not at a number, so that each costs the same. */
@Component
@ConsistentRead
class Listings {

    static final String AFTER = "after";
    static final String LIMIT = "limit";

    /** How many records a page has unless it is said, and at most. */
    static final int USUAL = 25;

    static final int MOST = 100;

    private final Loaded loaded;
    private final EngagementBatches batches;
    private final Vocabularies vocabularies;
    private final SearchPages search;
    private final Ledger ledger;
    private final CommitmentCatalogue commitments;

    Listings(
            Loaded loaded,
            EngagementBatches batches,
            Vocabularies vocabularies,
            SearchPages search,
            Ledger ledger,
            CommitmentCatalogue commitments) {
        this.loaded = loaded;
        this.batches = batches;
        this.vocabularies = vocabularies;
        this.search = search;
        this.ledger = ledger;
        this.commitments = commitments;
    }

    /** @throws BadRequestException when the filter, the place or the size of the page is not one that there is */
    Listing<EngagementData> engagements(MultiValueMap<String, String> parameters, String site) {
        int limit = limit(parameters);
        MultiValueMap<String, String> others = new LinkedMultiValueMap<>(parameters);
        others.remove(LIMIT);
        TimelineFilter filter = TimelineFilter.parse(others);
        Optional<Keyset> start = Keyset.parse(others);
        if (start.filter(Keyset::backwards).isPresent()) {
            throw new BadRequestException("A page of the API begins after an engagement, never before one.");
        }
        Vocabulary vocabulary = vocabularies.of(filter);
        Batch<EngagementData> batch = batches.read(filter, vocabulary, start, limit);
        return new Listing<>(
                DataSetData.of(loaded.dataSet()),
                FilterSentence.withCorrections(filter, vocabulary),
                site + filter.address(),
                batches.count(filter, vocabulary),
                batch.records(),
                batch.last()
                        .filter(last -> batch.more())
                        .map(last -> site + "/api/engagements"
                                + filter.address(position(last.behind(), limit)).substring("/".length())));
    }

    /** @throws BadRequestException when the place or the size of the page is not one that there is */
    <T extends Catalogue.Listed> Listing<T> all(
            Catalogue<T> catalogue, MultiValueMap<String, String> parameters, String site) {
        Parameters.allow(parameters, List.of(AFTER, LIMIT));
        int limit = limit(parameters);
        return listing(
                "All " + catalogue.name(),
                site + "/" + catalogue.name(),
                catalogue.total(),
                catalogue.behind(after(parameters), limit + 1),
                limit,
                site + "/api/" + catalogue.name());
    }

    /** @throws BadRequestException when the filter, the place or the size of the page is not one that there is */
    Listing<CommitmentData> commitments(MultiValueMap<String, String> parameters, String site) {
        int limit = limit(parameters);
        MultiValueMap<String, String> others = new LinkedMultiValueMap<>(parameters);
        List.of(AFTER, LIMIT).forEach(others::remove);
        LedgerFilter filter = LedgerFilter.parse(others);
        if (others.containsKey(LedgerFilter.PAGE)) {
            throw new BadRequestException("A page of the API begins after a commitment and has no number.");
        }
        String summary = ledger.names(filter).sentence(filter);
        String after = after(parameters);
        List<CommitmentData> found = commitments.behind(filter, after, limit + 1);
        if (found.isEmpty() && !after.isEmpty() && commitments.find(after).isEmpty()) {
            throw new BadRequestException("There is no commitment “" + after
                    + "” to begin after. The record may have changed: begin the list again.");
        }
        return listing(
                summary, site + filter.address(), ledger.total(filter), found, limit, site + "/api" + filter.address());
    }

    /**
     * @param found one record more than the page holds, when there is another page
     * @param list the list's own address
     */
    private <T extends Catalogue.Listed> Listing<T> listing(
            String summary, String page, long total, List<T> found, int limit, String list) {
        List<T> items = found.subList(0, Math.min(limit, found.size()));
        return new Listing<>(
                DataSetData.of(loaded.dataSet()),
                summary,
                page,
                total,
                items,
                found.size() == items.size()
                        ? Optional.empty()
                        : Optional.of(list + (list.contains("?") ? "&" : "?") + AFTER + "="
                                + items.get(limit - 1).id() + "&" + LIMIT + "=" + limit));
    }

    /** @throws BadRequestException when nothing is asked, or there is no such page */
    SearchData found(SearchRequest asked, String site) {
        Question question = asked.question()
                .orElseThrow(() -> new BadRequestException("A search has words to search for, as in q=transit."));
        return SearchData.of(
                DataSetData.of(loaded.dataSet()), search.page(question, asked.only(), asked.number()), site);
    }

    private static Map<String, String> position(Keyset last, int limit) {
        Map<String, String> position = new LinkedHashMap<>(last.parameter());
        position.put(LIMIT, String.valueOf(limit));
        return position;
    }

    private static String after(MultiValueMap<String, String> parameters) {
        String id = Parameters.only(parameters, AFTER).orElse("");
        if (!id.matches("[a-z0-9-]{0,80}")) {
            throw new BadRequestException("“" + Choices.shortened(id) + "” is no place in a list for " + AFTER
                    + "; follow the links between its pages.");
        }
        return id;
    }

    private static int limit(MultiValueMap<String, String> parameters) {
        String text = Parameters.only(parameters, LIMIT).orElse(String.valueOf(USUAL));
        if (!text.matches("[1-9][0-9]?|" + MOST)) {
            throw new BadRequestException(
                    "“" + Choices.shortened(text) + "” is no limit; a page has from 1 to " + MOST + " records.");
        }
        return Integer.parseInt(text);
    }
}
