package org.engagementtimeline.source;

import java.util.List;
import org.engagementtimeline.export.Forms;
import org.engagementtimeline.web.Alternate;
import org.engagementtimeline.web.Card;
import org.engagementtimeline.web.Described;

/**
 * Everything that the page of one source shows: what it is, and what rests on each of its paragraphs. The text of the
 * source itself is no part of the record and is not here.
 *
 * @param claims how many claims cite the source
 * @param onlyHere how many of those cite no other source
 */
record SourcePage(
        String id,
        String label,
        String about,
        SelfDescription self,
        String fileName,
        String sha256,
        int paragraphs,
        List<Passage> passages,
        int claims,
        long onlyHere)
        implements Described {

    @Override
    public Card card() {
        return Card.ofRecord("/sources/" + id, about);
    }

    @Override
    public List<Alternate> alternates() {
        return Forms.tables("/sources/" + id);
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
