package org.engagementtimeline.search;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engagementtimeline.domain.Certainty;
import org.engagementtimeline.domain.ConsistentRead;
import org.engagementtimeline.domain.Dated;
import org.engagementtimeline.domain.EngagementStatus;
import org.engagementtimeline.domain.Term;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.search.Documents.Document;
import org.engagementtimeline.search.SearchPage.Group;
import org.engagementtimeline.search.SearchPage.Hit;
import org.engagementtimeline.search.SearchPage.Suggestion;
import org.engagementtimeline.search.SearchPage.Turning;
import org.engagementtimeline.web.Paging;
import org.springframework.stereotype.Component;

/** Makes pages of what a question finds, in four queries at most, however much it is. */
@Component
@ConsistentRead
public class SearchPages {

    private static final int FIRST_OF_EACH = 6;
    private static final int ON_A_PAGE = 25;

    private final Interpreter interpreter;
    private final Documents documents;

    SearchPages(Interpreter interpreter, Documents documents) {
        this.interpreter = interpreter;
        this.documents = documents;
    }

    /** The best of every kind; or, of one kind, a page. */
    public SearchPage page(Question question, Optional<Section> only, int number) {
        Interpretation wanted = interpreter.interpret(question);
        Map<Section, Matches> counts = wanted.searchable() ? documents.counts(wanted.tsquery()) : Map.of();
        Optional<Paging> paging = only.map(section ->
                new Paging(number, counts.getOrDefault(section, Matches.NONE).listed(), ON_A_PAGE));
        List<Document> found = counts.isEmpty()
                ? List.of()
                : only.map(section -> documents.page(
                                wanted.tsquery(),
                                section,
                                counts.getOrDefault(section, Matches.NONE),
                                number,
                                ON_A_PAGE))
                        .orElseGet(() -> documents.first(wanted.tsquery(), counts, FIRST_OF_EACH));
        return new SearchPage(
                only.map(section -> address(question, section, number)).orElseGet(() -> address(question)),
                question.text(),
                wanted.searchable() ? Optional.empty() : Optional.of(wanted.unsearchable()),
                wanted.corrections(),
                address(wanted.exactly()),
                counts.values().stream().reduce(Matches.NONE, Matches::plus),
                counts.entrySet().stream()
                        .filter(count -> only.isEmpty() || only.get() == count.getKey())
                        .map(count -> group(question, count.getKey(), count.getValue(), found, only.isPresent()))
                        .toList(),
                only.map(section -> turning(question, section, paging.orElseThrow())),
                counts.isEmpty() ? suggestions(question) : List.of());
    }

    private static Group group(Question question, Section section, Matches total, List<Document> found, boolean whole) {
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
                                        ? "/?q=" + question.encoded()
                                        : address(question, section, 1)));
    }

    private static Hit hit(Section section, Document document) {
        Marked names = Marked.names(document.names());
        Marked body = Marked.excerpts(document.body());
        boolean named = section == Section.PEOPLE || !body.anyMatched();
        return new Hit(
                section.address(document.id()),
                Marked.parse(document.title()),
                document.context(),
                Optional.ofNullable(document.dateEdtf())
                        .map(date -> new Dated(EdtfDate.parse(date), document.dateInferred())),
                section == Section.ENGAGEMENTS ? term(EngagementStatus.values(), document.status()) : Optional.empty(),
                section == Section.BACKGROUND ? term(Certainty.values(), document.status()) : Optional.empty(),
                Optional.of(names).filter(marked -> named && marked.anyMatched()),
                Optional.of(body).filter(Marked::anyMatched));
    }

    private static <T extends Term> Optional<T> term(T[] terms, String term) {
        return Arrays.stream(terms).filter(each -> each.term().equals(term)).findFirst();
    }

    private static Turning turning(Question question, Section section, Paging paging) {
        return new Turning(
                paging,
                address(question),
                address(question, section, paging.number() - 1),
                address(question, section, paging.number() + 1));
    }

    /** Each word by itself, and those spelled most like it; only words that find something. */
    private List<Suggestion> suggestions(Question question) {
        return interpreter.related(question).stream()
                .filter(word -> !word.equals(question.text()))
                .map(word -> new Suggestion(word, address(new Question(word))))
                .toList();
    }

    private static String address(Question question) {
        return "/search?q=" + question.encoded();
    }

    private static String address(Question question, Section section, int number) {
        return address(question) + "&type=" + section.term() + (number == 1 ? "" : "&page=" + number);
    }
}
