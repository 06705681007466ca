package org.engagementtimeline.loader;

import java.util.List;
import java.util.Optional;
import org.engagementtimeline.dataset.RecordType;
import org.engagementtimeline.dataset.Seed;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.loader.RecordBuilder.Subject;

/** Writes commitments with their histories. */
final class CommitmentWriter {

    private final RecordBuilder builder;

    CommitmentWriter(RecordBuilder builder) {
        this.builder = builder;
    }

    void commitment(Seed commitment) {
        Subject subject = builder.subject(RecordType.COMMITMENT, commitment, "title");
        List<String> parties =
                commitment.at("by").scalars().stream().map(Seed::text).toList();
        Optional<EdtfDate> due = commitment.optional("due").map(fact -> EdtfDate.parse(fact.text()));
        builder.add(
                "commitment",
                subject.id(),
                subject.title(),
                commitment.at("kind").text(),
                builder.claim(
                        subject,
                        "by whom",
                        String.join(" and ", builder.names(RecordType.PARTY, parties)),
                        commitment.at("by")),
                due.map(EdtfDate::toString).orElse(null),
                due.map(RecordBuilder::extent).orElse(null),
                builder.claimOrNull(subject, "due", due.map(RecordBuilder::words), commitment.at("due")));
        parties.forEach(party -> builder.add("commitment_party", subject.id(), party));
        commitment
                .at("topics")
                .elements()
                .forEach(topic -> builder.add(
                        "commitment_topic",
                        subject.id(),
                        topic.text(),
                        builder.claim(subject, "topic", builder.name(RecordType.TOPIC, topic.text()), topic)));
        RecordBuilder.numbered(commitment.at("history").elements(), (entry, ordinal) -> entry(subject, entry, ordinal));
        new StatementWriter(builder).figures(subject, commitment);
    }

    private void entry(Subject subject, Seed entry, int ordinal) {
        Optional<Seed> engagement =
                entry.optional("at").map(id -> builder.dataSet().get(RecordType.ENGAGEMENT, id.text()));
        Seed dated = engagement.orElse(entry).at("date");
        EdtfDate date = EdtfDate.parse(dated.text());
        String state = entry.at("state").text().replace('-', ' ');
        builder.add(
                "commitment_entry",
                subject.id(),
                ordinal,
                entry.at("state").text(),
                entry.at("at").textOrNull(),
                date.toString(),
                RecordBuilder.extent(date),
                builder.claim(subject, state + " when", RecordBuilder.words(date), dated),
                entry.at("says").text(),
                builder.claim(subject, state, entry.at("says").text(), entry));
    }
}
