package org.engagementtimeline.source;

import java.util.List;
import java.util.Optional;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.domain.Fact;
import org.engagementtimeline.domain.SourceStatement;

/** What a source states of itself; what it does not state is absent, and nothing is supplied for it. */
record SelfDescription(Optional<Fact<String>> title, Optional<Fact<String>> publisher, Optional<Fact<EdtfDate>> date) {

    /** @param statements of one source, with their claims already read */
    static SelfDescription of(List<SourceStatement> statements) {
        return new SelfDescription(
                words(statements, "title"),
                words(statements, "publisher"),
                of("date", statements).flatMap(statement -> Fact.ofNullable(statement.date(), statement.claim())));
    }

    private static Optional<Fact<String>> words(List<SourceStatement> statements, String kind) {
        return of(kind, statements).map(statement -> Fact.of(statement.statement(), statement.claim()));
    }

    private static Optional<SourceStatement> of(String kind, List<SourceStatement> statements) {
        return statements.stream()
                .filter(statement -> statement.kind().equals(kind))
                .findFirst();
    }
}
