package org.engagementtimeline.dataset;

import java.util.List;
import java.util.Optional;
import org.engagementtimeline.dataset.Draft.Subject;
import org.engagementtimeline.edtf.EdtfDate;

/** Writes commitments with their history. */
final class CommitmentWriter {

    private final Draft draft;

    CommitmentWriter(Draft draft) {
        this.draft = draft;
    }

    void commitment(Seed commitment) {
        Subject subject = draft.subject(Kind.COMMITMENT, commitment, "title");
        List<String> parties =
                commitment.at("by").scalars().stream().map(Seed::text).toList();
        Optional<EdtfDate> due = commitment.optional("due").map(fact -> EdtfDate.parse(fact.text()));
        draft.add(
                "commitment",
                subject.id(),
                subject.title(),
                commitment.at("kind").text(),
                draft.claim(
                        subject,
                        "by whom",
                        String.join(" and ", draft.names(Kind.PARTY, parties)),
                        commitment.at("by")),
                due.map(EdtfDate::toString).orElse(null),
                due.map(Draft::extent).orElse(null),
                draft.claimOrNull(subject, "due", due.map(Draft::words), commitment.at("due")));
        parties.forEach(party -> draft.add("commitment_party", subject.id(), party));
        commitment
                .at("topics")
                .elements()
                .forEach(topic -> draft.add(
                        "commitment_topic",
                        subject.id(),
                        topic.text(),
                        draft.claim(subject, "topic", draft.name(Kind.TOPIC, topic.text()), topic)));
        Draft.numbered(commitment.at("history").elements(), (entry, ordinal) -> entry(subject, entry, ordinal));
        new StatementWriter(draft).figures(subject, commitment);
    }

    private void entry(Subject subject, Seed entry, int ordinal) {
        Optional<Seed> engagement =
                entry.optional("at").map(id -> draft.dataSet().get(Kind.ENGAGEMENT, id.text()));
        Seed dated = engagement.orElse(entry).at("date");
        EdtfDate date = EdtfDate.parse(dated.text());
        String state = entry.at("state").text().replace('-', ' ');
        draft.add(
                "commitment_entry",
                subject.id(),
                ordinal,
                entry.at("state").text(),
                entry.at("at").textOrNull(),
                date.toString(),
                Draft.extent(date),
                draft.claim(subject, state + " when", Draft.words(date), dated),
                entry.at("says").text(),
                draft.claim(subject, state, entry.at("says").text(), entry));
    }
}
