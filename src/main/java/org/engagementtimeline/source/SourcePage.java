package org.engagementtimeline.source;

import java.util.List;
import org.engagementtimeline.domain.SourceDetails;
import org.engagementtimeline.representation.HasTables;
import org.engagementtimeline.web.PageMetadata;

/**
 * The page of one source: what it is, and the claims on each of its paragraphs. The text of the source is not part of the record.
 */
public record SourcePage(SourceDetails source, List<Passage> passages) implements HasTables {

    /** @param citing the claims that cite the source */
    static SourcePage of(SourceDetails source, List<ClaimDetails> citing) {
        return new SourcePage(source, Passage.of(source, citing));
    }

    @Override
    public PageMetadata metadata() {
        return PageMetadata.ofRecord("/sources/" + source.id(), source.about(), source.recordDates());
    }

    public List<Passage> furniture() {
        return passages.stream().filter(Passage::furniture).toList();
    }
}
