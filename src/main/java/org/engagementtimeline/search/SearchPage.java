package org.engagementtimeline.search;

import java.util.List;
import java.util.Optional;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.search.SearchResults.Hit;
import org.engagementtimeline.web.HasMetadata;
import org.engagementtimeline.web.Link;
import org.engagementtimeline.web.PageMetadata;
import org.engagementtimeline.web.Paging;
import org.jspecify.annotations.Nullable;

/**
 * Everything that one page of the search shows.
 *
 * @param query what the reader typed, and what was searched for; of an empty text before anything was asked
 * @param total how many documents of all kinds match
 * @param groups the matches by kind; only one kind if it is read page by page
 * @param paging of that one kind; null if there are several
 * @param suggestions words to search for instead, if nothing matches
 * @param script the script of a query that matches nothing, if the record holds no word in it, such as "Arabic"
 */
public record SearchPage(
        SearchRequest request,
        ParsedQuery query,
        HitCount total,
        List<Group> groups,
        @Nullable Paging paging,
        List<String> suggestions,
        Optional<String> script)
        implements HasMetadata {

    static final SearchPage BLANK = new SearchPage(
            new SearchRequest(null, null, null),
            new ParsedQuery(new SearchQuery(""), QueryMeaning.NONE, "", "", List.of()),
            HitCount.NONE,
            List.of(),
            null,
            List.of(),
            Optional.empty());

    /** Search engines list the search itself, but not its results. */
    @Override
    public PageMetadata metadata() {
        PageMetadata metadata = PageMetadata.ofList(
                address(request),
                "Search engagements, people, mechanisms, commitments, disputes, background and sources by their words.");
        return asked().isEmpty() ? metadata : metadata.unlisted();
    }

    static String address(SearchRequest request) {
        return Link.to("/search", request).toString();
    }

    /** What the reader typed; empty if nothing. */
    public String asked() {
        return query.query().text();
    }

    /** A time that the query names, and the address of the timeline of that time with the other words. */
    public record Time(String words, String address) {}

    public Optional<Time> time() {
        String others = query.meaning().subject();
        return query.meaning().time().filter(any -> query.query().isPlain()).map(iso -> {
            Link timeline = Link.to("/").with("from", iso).with("to", iso);
            return new Time(
                    EdtfDate.parse(iso).inWords(),
                    (others.isEmpty() ? timeline : timeline.with("q", others)).toString());
        });
    }

    /** The address of the same search without corrections. */
    public String exactly() {
        return address(new SearchRequest(query.exactly(), null, null));
    }

    /** The address of the same search of all kinds. */
    public String whole() {
        return address(new SearchRequest(request.q(), null, null));
    }

    /** The address of one page of the same search of one kind. */
    public String address(int number) {
        return address(new SearchRequest(request.q(), request.type(), number));
    }

    /** @param all the address of all matches that can be listed, if there are more than the hits here */
    public record Group(Section section, HitCount total, List<Hit> hits, Optional<String> all) {

        /** Whether all leads only to the best of very many matches; the timeline lists all engagements. */
        public boolean best() {
            return total.more() && section != Section.ENGAGEMENTS;
        }
    }
}
