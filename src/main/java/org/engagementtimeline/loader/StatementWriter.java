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

    void positions(Subject subject, Seed record) {
        RecordBuilder.numbered(
                record.at("positions").elements(),
                (position, ordinal) -> position(subject, position, ordinal, "position"));
        int already = record.at("positions").elements().size();
        RecordBuilder.numbered(
                record.at("comments").elements(),
                (comment, ordinal) -> position(subject, comment, already + ordinal, "comment"));
    }

    private void position(Subject subject, Seed position, int ordinal, String aspect) {
        long id = builder.nextId();
        Seed speaker = position.at("speaker");
        List<String> parties =
                position.at("by").scalars().stream().map(Seed::text).toList();
        Optional<EdtfDate> date = position.optional("date").map(fact -> EdtfDate.parse(fact.text()));
        String who = speaker.isMissing()
                ? parties.isEmpty()
                        ? position.at("group").text()
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
                position.at("organisation").textOrNull(),
                position.at("group").textOrNull(),
                date.map(EdtfDate::toString).orElse(null),
                date.map(RecordBuilder::extent).orElse(null),
                builder.claimOrNull(
                        subject, "date of a statement", date.map(RecordBuilder::words), position.at("date")),
                position.at("says").text(),
                builder.claim(subject, aspect, who + ": " + position.at("says").text(), position));
        parties.forEach(party -> builder.add("position_party", id, party));
        position.at("mentions").scalars().forEach(group -> builder.add("position_mention", id, group.text()));
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
