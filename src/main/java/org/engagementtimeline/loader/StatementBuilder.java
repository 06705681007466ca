package org.engagementtimeline.loader;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.engagementtimeline.dataset.RecordType;
import org.engagementtimeline.dataset.Seed;
import org.engagementtimeline.domain.Reference;
import org.engagementtimeline.domain.StatementDetails;

/** Makes the details of what was said: at or about an engagement or a background event, or by the sides of a dispute. */
final class StatementBuilder {

    private final Facts facts;

    StatementBuilder(Facts facts) {
        this.facts = facts;
    }

    /** What parties said, then what others did; of a dispute, what its sides say. */
    List<StatementDetails> of(Seed record) {
        return Stream.of("positions", "comments", "sides")
                .flatMap(key -> record.at(key).elements().stream())
                .map(this::statement)
                .toList();
    }

    private StatementDetails statement(Seed statement) {
        Seed speaker = statement.at("speaker");
        Optional<Reference> office = facts.optional(RecordType.OFFICE, speaker, "office");
        Optional<Reference> organisation = facts.optional(RecordType.ORGANISATION, statement, "organisation");
        return new StatementDetails(
                facts.references(RecordType.PARTY, statement.at("by")),
                facts.optional(RecordType.PERSON, speaker, "person"),
                office,
                organisation,
                office.or(() -> organisation)
                        .map(Reference::name)
                        .or(() -> statement.optional("group").map(Seed::text)),
                statement.optional("date").map(facts::date),
                facts.accordingTo(statement),
                facts.cited(statement, statement.at("says").text()),
                facts.figures(statement),
                statement.at("mentions").scalars().stream()
                        .map(mention -> facts.reference(RecordType.ORGANISATION, mention.text()))
                        .sorted(Comparator.comparing(Reference::name))
                        .toList());
    }
}
