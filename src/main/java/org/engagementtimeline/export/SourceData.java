package org.engagementtimeline.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.engagementtimeline.domain.Source;
import org.engagementtimeline.domain.SourceStatement;

/**
 * A source as files carry it: what it is and where a copy can be told by its checksum, never its text.
 *
 * @param id by which its address and citations refer to it
 * @param label what it is called here
 * @param about what it is about
 * @param title that which it states of itself; absent where it states none
 * @param publisher the same
 * @param date the same
 * @param file the name of the file that was read
 * @param sha256 the checksum of that file
 * @param paragraphs how many it has: the lines of the file that are not empty, counted from 1
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
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
