package org.engagementtimeline.search;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.evidence.ConsistentRead;
import org.engagementtimeline.evidence.Dated;
import org.engagementtimeline.search.Documents.Document;
import org.engagementtimeline.search.SearchPage.Group;
import org.engagementtimeline.search.SearchPage.Hit;
import org.engagementtimeline.search.SearchPage.Suggestion;
import org.engagementtimeline.search.SearchPage.Turning;
import org.engagementtimeline.vocabulary.Certainty;
import org.engagementtimeline.vocabulary.EngagementStatus;
import org.engagementtimeline.vocabulary.Term;
import org.engagementtimeline.web.Link;
import org.engagementtimeline.web.Paging;
import org.springframework.stereotype.Component;

/** Builds the pages of a search, with at most four statements. */
@Component
@ConsistentRead
public class SearchPages {

    private static final int FIRST_OF_EACH = 6;
    private static final int ON_A_PAGE = 25;

    private final SearchQueryParser parser;
    private final Documents documents;

    SearchPages(SearchQueryParser parser, Documents documents) {
        this.parser = parser;
        this.documents = documents;
    }

    /** The best matches of every kind, or one page of one kind. */
    public SearchPage page(SearchRequest request) {
        return request.q() == null ? SearchPage.BLANK : page(request, parser.parse(request.q()));
    }

    private SearchPage page(SearchRequest request, ParsedQuery wanted) {
        SearchQuery query = wanted.query();
        Optional<Section> only = Optional.ofNullable(request.type()).map(PagedSection::section);
        Map<Section, HitCount> counts = wanted.searchable() ? documents.counts(wanted.tsquery()) : Map.of();
        HitCount listed =
                only.map(section -> counts.getOrDefault(section, HitCount.NONE)).orElse(HitCount.NONE);
        Optional<Paging> paging = only.map(section -> new Paging(request.page(), listed.listed(), ON_A_PAGE));
        List<Document> found = counts.isEmpty()
                ? List.of()
                : only.map(section -> documents.page(wanted.tsquery(), section, listed, request.page(), ON_A_PAGE))
                        .orElseGet(() -> documents.first(wanted.tsquery(), counts, FIRST_OF_EACH));
        return new SearchPage(
                address(request),
                query.text(),
                wanted.searchable() ? Optional.empty() : Optional.of(wanted.unsearchable()),
                wanted.corrections(),
                address(wanted.exactly()),
                counts.values().stream().reduce(HitCount.NONE, HitCount::plus),
                counts.entrySet().stream()
                        .filter(count -> only.isEmpty() || only.get() == count.getKey())
                        .map(count -> group(query, count.getKey(), count.getValue(), found, only.isPresent()))
                        .toList(),
                paging.map(pages -> turning(request, pages)),
                counts.isEmpty() ? suggestions(query) : List.of());
    }

    private static Group group(
            SearchQuery query, Section section, HitCount total, List<Document> found, boolean whole) {
        List<Hit> hits = found.stream()
                .filter(document -> document.kind().equals(section.kind()))
                .map(document -> hit(section, document))
                .toList();
        return new Group(
                section,
                total,
                hits,
                whole || hits.size() == total.number()
                        ? Optional.empty()
                        : Optional.of(
                                section == Section.ENGAGEMENTS
                                        ? Link.to("/").with("q", query.text()).toString()
                                        : address(
                                                new SearchRequest(query, PagedSection.valueOf(section.name()), null))));
    }

    private static Hit hit(Section section, Document document) {
        Highlight names = Highlight.names(document.names());
        Highlight body = Highlight.excerpts(document.body());
        boolean named = section == Section.PEOPLE || !body.anyMatched();
        return new Hit(
                section.address(document.id()),
                Highlight.parse(document.title()),
                document.context(),
                Optional.ofNullable(document.dateEdtf())
                        .map(date -> new Dated(EdtfDate.parse(date), document.dateInferred())),
                section == Section.ENGAGEMENTS ? term(EngagementStatus.values(), document.status()) : Optional.empty(),
                section == Section.BACKGROUND ? term(Certainty.values(), document.status()) : Optional.empty(),
                Optional.of(names).filter(marked -> named && marked.anyMatched()),
                Optional.of(body).filter(Highlight::anyMatched));
    }

    private static <T extends Term> Optional<T> term(T[] terms, String term) {
        return Arrays.stream(terms).filter(each -> each.term().equals(term)).findFirst();
    }

    private static Turning turning(SearchRequest request, Paging paging) {
        return new Turning(
                paging,
                address(request.q()),
                address(new SearchRequest(request.q(), request.type(), paging.number() - 1)),
                address(new SearchRequest(request.q(), request.type(), paging.number() + 1)));
    }

    /** Each word alone, and those with similar spelling. Only words that find something. */
    private List<Suggestion> suggestions(SearchQuery query) {
        return parser.related(query).stream()
                .filter(word -> !word.equals(query.text()))
                .map(word -> new Suggestion(word, address(new SearchQuery(word))))
                .toList();
    }

    private static String address(SearchQuery query) {
        return address(new SearchRequest(query, null, null));
    }

    private static String address(SearchRequest request) {
        return Link.to("/search", request).toString();
    }
}
