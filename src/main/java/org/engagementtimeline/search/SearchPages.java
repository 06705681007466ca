package org.engagementtimeline.search;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.evidence.ConsistentRead;
import org.engagementtimeline.search.Documents.Document;
import org.engagementtimeline.search.SearchPage.Group;
import org.engagementtimeline.search.SearchResults.Hit;
import org.engagementtimeline.vocabulary.Certainty;
import org.engagementtimeline.vocabulary.CommitmentState;
import org.engagementtimeline.vocabulary.EngagementStatus;
import org.engagementtimeline.vocabulary.Term;
import org.engagementtimeline.web.Link;
import org.engagementtimeline.web.Paging;
import org.springframework.stereotype.Component;

/** Builds the pages of a search, with at most four statements. What the query means exactly comes first, with its kind. */
@Component
@ConsistentRead
class SearchPages {

    private static final int FIRST_OF_EACH = 6;
    private static final int ON_A_PAGE = 25;

    private final SearchQueryParser parser;
    private final Documents documents;

    SearchPages(SearchQueryParser parser, Documents documents) {
        this.parser = parser;
        this.documents = documents;
    }

    /**
     * The best matches of every kind, or one page of one kind.
     *
     * @param site what the addresses of the matches begin with
     */
    SearchPage page(SearchRequest request, String site) {
        return request.q() == null ? SearchPage.BLANK : page(request, parser.parse(request.q()), site);
    }

    private SearchPage page(SearchRequest request, ParsedQuery query, String site) {
        Map<Section, HitCount> counts = query.searchable() ? documents.counts(query.tsquery()) : Map.of();
        Map<Section, HitCount> shown = new LinkedHashMap<>(counts);
        Paging paging = null;
        if (request.type() != null) {
            shown.keySet().retainAll(Set.of(request.type().section()));
            long listed = shown.values().stream().mapToLong(HitCount::listed).sum();
            paging = new Paging(request.page(), listed, ON_A_PAGE);
        }
        long skipped = paging == null ? 0 : paging.first() - 1;
        int most = paging == null ? FIRST_OF_EACH : ON_A_PAGE;
        List<Document> found = shown.isEmpty() ? List.of() : documents.find(query, shown, skipped, most);
        Map<String, Integer> closest = found.stream().collect(toMap(Document::kind, Document::closeness, Math::max));
        Optional<String> script = counts.isEmpty() ? parser.unheldScript(query.query()) : Optional.empty();
        return new SearchPage(
                request,
                query,
                counts.values().stream().reduce(HitCount.NONE, HitCount::plus),
                shown.entrySet().stream()
                        .map(count ->
                                group(request, count.getKey(), count.getValue(), hits(count.getKey(), found, site)))
                        .sorted(comparing(
                                group -> -closest.getOrDefault(group.section().kind(), 0)))
                        .toList(),
                paging,
                counts.isEmpty() && script.isEmpty() ? suggestions(query.query()) : List.of(),
                script);
    }

    private static Group group(SearchRequest request, Section section, HitCount total, List<Hit> hits) {
        if (request.type() != null || hits.size() == total.number()) {
            return new Group(section, total, hits, Optional.empty());
        }
        SearchQuery query = Objects.requireNonNull(request.q());
        String all = section == Section.ENGAGEMENTS
                ? Link.to("/").with("q", query.text()).toString()
                : SearchPage.address(new SearchRequest(query, PagedSection.valueOf(section.name()), null));
        return new Group(section, total, hits, Optional.of(all));
    }

    private static List<Hit> hits(Section section, List<Document> found, String site) {
        return found.stream()
                .filter(document -> document.kind().equals(section.kind()))
                .map(document -> hit(section, document, site))
                .toList();
    }

    private static Hit hit(Section section, Document document, String site) {
        Highlight names = Highlight.names(document.names());
        Optional<EdtfDate> date = Optional.ofNullable(document.dateEdtf()).map(EdtfDate::parse);
        Highlight body =
                Highlight.excerpts(document.body(), date.map(EdtfDate::words).orElse(""));
        boolean named = section == Section.PEOPLE || !body.anyMatched();
        return new Hit(
                site + section.address(document.id()),
                Highlight.parse(document.title()),
                document.context(),
                date,
                date.map(any -> document.dateJudged()),
                section == Section.ENGAGEMENTS ? Term.of(EngagementStatus.class, document.status()) : Optional.empty(),
                section == Section.COMMITMENTS ? Term.of(CommitmentState.class, document.status()) : Optional.empty(),
                section == Section.BACKGROUND ? Term.of(Certainty.class, document.status()) : Optional.empty(),
                Optional.of(names).filter(marked -> named && marked.anyMatched()),
                Optional.of(body).filter(Highlight::anyMatched));
    }

    /** Each word alone, and those with similar spelling. Only words that find something. */
    private List<String> suggestions(SearchQuery query) {
        return parser.related(query).stream()
                .filter(word -> !word.equals(query.text()))
                .toList();
    }
}
