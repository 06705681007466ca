package org.engagementtimeline.source;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engagementtimeline.evidence.Claim;
import org.engagementtimeline.evidence.ConsistentRead;
import org.engagementtimeline.evidence.Source;
import org.engagementtimeline.web.Paging;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Reads the list of sources and the page of each, each in a fixed number of queries. */
@Component
@ConsistentRead
class SourceReader {

    private static final int SOURCES_ON_A_PAGE = 50;

    private final SourceRepository sources;

    SourceReader(SourceRepository sources) {
        this.sources = sources;
    }

    long count() {
        return sources.count();
    }

    List<SourceDetails> after(String id, int size) {
        return sources.findByIdGreaterThanOrderById(id, Limit.of(size)).stream()
                .map(SourceDetails::of)
                .toList();
    }

    Optional<SourceDetails> find(String id) {
        return sources.findById(id).map(SourceDetails::of);
    }

    SourceList list(int number) {
        return list(number, SOURCES_ON_A_PAGE);
    }

    SourceList list(int number, int size) {
        Paging paging = new Paging(number, sources.count(), size);
        List<Source> all = sources.inOrder(PageRequest.of(number - 1, size));
        List<String> ids = all.stream().map(Source::id).toList();
        Map<String, Long> furniture = numbers(sources.countFurniture(ids));
        Map<String, Long> citing = numbers(sources.countClaims(ids));
        Map<String, Long> onlyHere = numbers(sources.countClaimsOfItsOwn(ids));
        return new SourceList(
                all.stream()
                        .map(source -> new SourceList.Entry(
                                SourceDetails.of(source),
                                furniture.getOrDefault(source.id(), 0L),
                                citing.getOrDefault(source.id(), 0L),
                                onlyHere.getOrDefault(source.id(), 0L)))
                        .toList(),
                paging);
    }

    private static Map<String, Long> numbers(List<SourceRepository.Count> counts) {
        return counts.stream().collect(toMap(SourceRepository.Count::source, SourceRepository.Count::number));
    }

    Optional<SourcePage> page(String id) {
        return sources.findById(id).map(this::page);
    }

    private SourcePage page(Source source) {
        String id = source.id();
        List<Claim> citing = sources.claimsCiting(id);
        Map<Integer, List<Claim>> byParagraph = byParagraph(citing, id);
        List<Passage.Place> places = sources.paragraphs(id).stream()
                .map(paragraph -> new Passage.Place(paragraph, byParagraph.getOrDefault(paragraph.number(), List.of())))
                .toList();
        return new SourcePage(
                SourceDetails.of(source),
                Passage.of(id, places),
                citing.size(),
                citing.stream().filter(claim -> citesOnly(claim, id)).count());
    }

    private static Map<Integer, List<Claim>> byParagraph(List<Claim> citing, String source) {
        Map<Integer, List<Claim>> byParagraph = new HashMap<>();
        citing.forEach(claim -> claim.citations().stream()
                .filter(citation -> citation.source().id().equals(source))
                .forEach(citation -> byParagraph
                        .computeIfAbsent(citation.paragraph(), any -> new ArrayList<>())
                        .add(claim)));
        return byParagraph;
    }

    private static boolean citesOnly(Claim claim, String source) {
        return claim.citations().stream()
                .allMatch(citation -> citation.source().id().equals(source));
    }
}
