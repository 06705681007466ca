package org.engagementtimeline.source;

import java.util.List;
import java.util.stream.Stream;
import org.engagementtimeline.evidence.CitedSource;
import org.engagementtimeline.representation.Column;
import org.engagementtimeline.representation.CsvTable;
import org.engagementtimeline.representation.ItemReader;
import org.engagementtimeline.representation.RecordCollection;
import org.springframework.stereotype.Component;

/** The claims and their citations, as files carry them. */
@Component
class ClaimCollection implements RecordCollection<ClaimDetails> {

    private static final CsvTable<ClaimDetails, ?> CLAIMS = new CsvTable<>(
            "claims",
            List.of(
                    Column.text("id", ClaimDetails::id),
                    Column.text("subject_kind", ClaimDetails::subjectKind),
                    Column.text("subject_id", ClaimDetails::subjectId),
                    Column.text("subject_title", ClaimDetails::subjectTitle),
                    Column.text("aspect", ClaimDetails::aspect),
                    Column.text("statement", ClaimDetails::statement),
                    Column.text("inference", claim -> claim.evidence().inference()),
                    Column.text("reason", claim -> claim.evidence().reason())),
            Stream::of);

    private static final CsvTable<ClaimDetails, ?> CITATIONS = new CsvTable<ClaimDetails, Cited>(
            "citations",
            List.of(
                    Column.key("claim_id", "claims", Cited::claim),
                    Column.key("source_id", "sources", row -> row.source().source()),
                    Column.text("source", row -> row.source().label()),
                    Column.number("paragraph", Cited::paragraph)),
            claim -> claim.evidence().citations().stream()
                    .flatMap(cited ->
                            cited.paragraphs().stream().map(paragraph -> new Cited(claim.id(), cited, paragraph))));

    /** A row of the table of citations. */
    private record Cited(String claim, CitedSource source, int paragraph) {}

    private final ClaimReader claims;

    ClaimCollection(ClaimReader claims) {
        this.claims = claims;
    }

    @Override
    public List<CsvTable<ClaimDetails, ?>> tables() {
        return List.of(CLAIMS, CITATIONS);
    }

    @Override
    public ItemReader<ClaimDetails> items() {
        return claims;
    }

    /** The pages of the sources show what rests on each paragraph. */
    @Override
    public String page() {
        return "/sources";
    }

    @Override
    public String checked(String cursor) {
        return ClaimId.of(cursor).toString();
    }
}
