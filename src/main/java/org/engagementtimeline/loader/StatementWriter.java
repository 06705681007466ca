package org.engagementtimeline.loader;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.engagementtimeline.dataset.RecordType;
import org.engagementtimeline.dataset.Seed;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.loader.RecordBuilder.Subject;

/** Writes the statements about a record, and its figures. */
final class StatementWriter {

    private final RecordBuilder builder;

    StatementWriter(RecordBuilder builder) {
        this.builder = builder;
    }

    void statements(Subject subject, Seed record) {
        RecordBuilder.numbered(
                record.at("positions").elements(),
                (statement, ordinal) -> statement(subject, statement, ordinal, "position"));
        int already = record.at("positions").elements().size();
        RecordBuilder.numbered(
                record.at("comments").elements(),
                (comment, ordinal) -> statement(subject, comment, already + ordinal, "comment"));
    }

    private void statement(Subject subject, Seed statement, int ordinal, String aspect) {
        long id = builder.nextId();
        Seed speaker = statement.at("speaker");
        List<String> parties =
                statement.at("by").scalars().stream().map(Seed::text).toList();
        Optional<EdtfDate> date = statement.optional("date").map(fact -> EdtfDate.parse(fact.text()));
        String who = speaker.isMissing()
                ? parties.isEmpty()
                        ? statement.at("group").text()
                        : String.join(" and ", builder.names(RecordType.PARTY, parties))
                : builder.name(RecordType.PERSON, speaker.at("person").text()) + ", " + builder.officeTitle(speaker);
        builder.add(
                "position",
                id,
                subject.type() == RecordType.ENGAGEMENT ? subject.id() : null,
                subject.type() == RecordType.BACKGROUND ? subject.id() : null,
                ordinal,
                speaker.at("person").textOrNull(),
                speaker.at("office").textOrNull(),
                statement.at("organisation").textOrNull(),
                statement.at("group").textOrNull(),
                date.map(EdtfDate::toString).orElse(null),
                date.map(RecordBuilder::extent).orElse(null),
                builder.claimOrNull(
                        subject, "date of a statement", date.map(RecordBuilder::words), statement.at("date")),
                statement.at("says").text(),
                builder.claim(subject, aspect, who + ": " + statement.at("says").text(), statement));
        parties.forEach(party -> builder.add("position_party", id, party));
        statement.at("mentions").scalars().forEach(group -> builder.add("position_mention", id, group.text()));
    }

    void figures(Subject subject, Seed record) {
        RecordBuilder.numbered(record.at("figures").elements(), (figure, ordinal) -> {
            String bound = figure.at("bound").text();
            String amount = figure.at("value").text();
            String statement = figure.at("label").text() + ": " + (bound.equals("exactly") ? "" : bound + " ") + amount
                    + " " + figure.at("unit").text();
            builder.add(
                    "figure",
                    builder.nextId(),
                    subject.type() == RecordType.COMMITMENT ? subject.id() : null,
                    subject.type() == RecordType.BACKGROUND ? subject.id() : null,
                    ordinal,
                    figure.at("label").text(),
                    new BigDecimal(amount),
                    bound,
                    figure.at("unit").text(),
                    builder.claim(subject, "figure", statement, figure));
        });
    }
}
