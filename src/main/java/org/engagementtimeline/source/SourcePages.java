package org.engagementtimeline.source;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engagementtimeline.domain.Claim;
import org.engagementtimeline.domain.Claims;
import org.engagementtimeline.domain.ConsistentRead;
import org.engagementtimeline.domain.Source;
import org.engagementtimeline.domain.SourceStatement;
import org.engagementtimeline.domain.SubjectKind;
import org.engagementtimeline.web.Paging;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Reads the list of sources and the page of each, each in a fixed number of queries. */
@Component
@ConsistentRead
class SourcePages {

    private static final int SOURCES_ON_A_PAGE = 50;

    private final Sources sources;
    private final Claims claims;

    SourcePages(Sources sources, Claims claims) {
        this.sources = sources;
        this.claims = claims;
    }

    SourceList list(int number) {
        return list(number, SOURCES_ON_A_PAGE);
    }

    SourceList list(int number, int size) {
        Paging paging = new Paging(number, sources.count(), size);
        List<Source> all = sources.inOrder(PageRequest.of(number - 1, size));
        List<String> ids = all.stream().map(Source::id).toList();
        Map<String, SelfDescription> selves = selves(ids);
        Map<String, Long> furniture = numbers(sources.countFurniture(ids));
        Map<String, Long> citing = numbers(sources.countClaims(ids));
        Map<String, Long> onlyHere = numbers(sources.countClaimsOfItsOwn(ids));
        return new SourceList(
                all.stream()
                        .map(source -> new SourceList.Entry(
                                source.id(),
                                source.label(),
                                source.about(),
                                selves.getOrDefault(source.id(), SelfDescription.of(List.of())),
                                source.paragraphs(),
                                furniture.getOrDefault(source.id(), 0L),
                                citing.getOrDefault(source.id(), 0L),
                                onlyHere.getOrDefault(source.id(), 0L)))
                        .toList(),
                paging);
    }

    private static Map<String, Long> numbers(List<Sources.Count> counts) {
        return counts.stream().collect(toMap(Sources.Count::source, Sources.Count::number));
    }

    Optional<SourcePage> find(String id) {
        return sources.find(id).map(this::page);
    }

    private SourcePage page(Source source) {
        String id = source.id();
        List<Claim> citing = sources.claimsCiting(id);
        Map<Integer, List<Claim>> byParagraph = byParagraph(citing, id);
        List<Passage.Place> places = sources.paragraphs(id).stream()
                .map(paragraph -> new Passage.Place(paragraph, byParagraph.getOrDefault(paragraph.number(), List.of())))
                .toList();
        return new SourcePage(
                id,
                source.label(),
                source.about(),
                selves(List.of(id)).getOrDefault(id, SelfDescription.of(List.of())),
                source.fileName(),
                source.sha256(),
                source.paragraphs(),
                Passage.of(id, places),
                citing.size(),
                citing.stream().filter(claim -> citesOnly(claim, id)).count());
    }

    private Map<String, SelfDescription> selves(List<String> ids) {
        claims.about(SubjectKind.SOURCE, ids);
        Map<String, List<SourceStatement>> statements = sources.statements(ids).stream()
                .collect(groupingBy(statement -> statement.source().id()));
        return statements.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, of -> SelfDescription.of(of.getValue())));
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
