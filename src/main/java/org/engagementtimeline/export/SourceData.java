package org.engagementtimeline.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.engagementtimeline.record.Source;
import org.engagementtimeline.record.SourceStatement;

/**
 * A source as files carry it: what it is and where a copy can be told by its checksum, never its text.
 *
 * @param title what the source states of itself; it and the two after it are absent where it states nothing
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record SourceData(
        String id,
        String label,
        String about,
        Optional<Sourced<String>> title,
        Optional<Sourced<String>> publisher,
        Optional<Sourced<DateData>> date,
        String file,
        String sha256,
        int paragraphs)
        implements Catalogue.Listed {

    static SourceData of(Source source, List<SourceStatement> statements) {
        Map<String, SourceStatement> stated =
                statements.stream().collect(Collectors.toMap(SourceStatement::kind, Function.identity()));
        return new SourceData(
                source.id(),
                source.label(),
                source.about(),
                text(stated, "title"),
                text(stated, "publisher"),
                Optional.ofNullable(stated.get("date"))
                        .flatMap(date -> Sourced.of(date.date(), date.claim(), DateData::of)),
                source.fileName(),
                source.sha256(),
                source.paragraphs());
    }

    private static Optional<Sourced<String>> text(Map<String, SourceStatement> stated, String kind) {
        return Optional.ofNullable(stated.get(kind))
                .map(statement -> Sourced.of(statement.statement(), statement.claim()));
    }
}
