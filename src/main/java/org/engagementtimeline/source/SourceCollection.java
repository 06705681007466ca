package org.engagementtimeline.source;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.engagementtimeline.domain.Item;
import org.engagementtimeline.domain.Source;
import org.engagementtimeline.domain.SourceDetails;
import org.engagementtimeline.evidence.ConsistentRead;
import org.engagementtimeline.representation.Column;
import org.engagementtimeline.representation.CsvTable;
import org.engagementtimeline.representation.ItemReader;
import org.engagementtimeline.representation.RecordCollection;
import org.engagementtimeline.source.MarkedSubject.SubjectId;
import org.engagementtimeline.source.SourcePage.Marked;
import org.engagementtimeline.web.BadRequestException;
import org.engagementtimeline.web.Paging;
import org.engagementtimeline.web.ValueSuggestions;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** The sources: read for the list of them, for the page of each and for files, each in a fixed number of queries. */
@Component
class SourceCollection implements RecordCollection<SourceDetails> {

    private static final CsvTable<SourceDetails, ?> TABLE = CsvTable.of(
            "sources",
            Column.join(
                    Stream.of(
                            Column.text("id", SourceDetails::id),
                            Column.text("label", SourceDetails::label),
                            Column.text("about", SourceDetails::about),
                            Column.text("title", SourceDetails::title),
                            Column.text("publisher", SourceDetails::publisher)),
                    Column.date("date", SourceDetails::date),
                    Stream.of(
                            Column.text("author", source -> source.origin().author()),
                            Column.text("language", source -> source.origin().language()),
                            Column.text("url", source -> source.origin().url()),
                            Column.text("archived", source -> source.origin().archived()),
                            Column.day("accessed", source -> source.origin().accessed()),
                            Column.text("licence", source -> source.origin().licence()),
                            Column.text("file", SourceDetails::file),
                            Column.text("sha256", SourceDetails::sha256),
                            Column.number("paragraphs", SourceDetails::paragraphs))),
            SourceDetails::recordDates);

    private final SourceRepository sources;
    private final ClaimReader claims;

    SourceCollection(SourceRepository sources, ClaimReader claims) {
        this.claims = claims;
        this.sources = sources;
    }

    @Override
    public List<CsvTable<SourceDetails, ?>> tables() {
        return List.of(TABLE);
    }

    @Override
    public ItemReader<Source> items() {
        return sources;
    }

    @ConsistentRead
    SourceList list(int number, int size) {
        Paging paging = new Paging(number, sources.count(), size);
        return new SourceList(
                sources.inOrder(PageRequest.of(number - 1, size)).stream()
                        .map(Source::details)
                        .toList(),
                paging);
    }

    /**
     * @param mark the thing whose claims the page marks
     * @throws BadRequestException if the record does not hold it, so that nobody can ask for one page at any number of addresses
     */
    @ConsistentRead
    Optional<SourcePage> page(String id, @Nullable SubjectId mark) {
        return find(id).map(Item::details)
                .map(source -> SourcePage.of(
                        source, claims.citing(id), Optional.ofNullable(mark).map(this::marked)));
    }

    private Marked marked(SubjectId mark) {
        return claims.subject(mark)
                .map(subject -> Marked.of(mark.kind(), subject))
                .orElseThrow(() -> new BadRequestException("The record holds no "
                        + mark.kind().words() + " “" + ValueSuggestions.shortened(mark.id()) + "”."));
    }
}
