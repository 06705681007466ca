package org.engagementtimeline.source;

import java.util.List;
import org.engagementtimeline.evidence.Claim;
import org.engagementtimeline.evidence.Paragraph;
import org.engagementtimeline.evidence.Source;
import org.engagementtimeline.representation.FormatLinks;
import org.engagementtimeline.web.Alternate;
import org.engagementtimeline.web.HasMetadata;
import org.engagementtimeline.web.PageMetadata;

/**
 * The page of one source: what it is, and the claims on each of its paragraphs. The text of the source is not part of the record.
 *
 * @param claims how many claims cite the source
 * @param onlyHere how many of those cite no other source
 */
public record SourcePage(SourceDetails source, List<Passage> passages, int claims, long onlyHere)
        implements HasMetadata {

    /** @param citing the claims that cite the source */
    static SourcePage of(Source source, List<Paragraph> paragraphs, List<Claim> citing) {
        return new SourcePage(
                SourceDetails.of(source),
                Passage.of(source.id(), paragraphs, citing),
                citing.size(),
                citing.stream()
                        .filter(claim -> claim.evidence().citations().size() == 1)
                        .count());
    }

    @Override
    public PageMetadata metadata() {
        return PageMetadata.ofRecord("/sources/" + source.id(), source.about());
    }

    @Override
    public List<Alternate> alternates() {
        return FormatLinks.tables("/sources/" + source.id());
    }

    public List<Passage> furniture() {
        return passages.stream().filter(Passage::furniture).toList();
    }

    public int furnitureParagraphs() {
        return furniture().stream().mapToInt(Passage::length).sum();
    }

    public long shared() {
        return claims - onlyHere;
    }
}
