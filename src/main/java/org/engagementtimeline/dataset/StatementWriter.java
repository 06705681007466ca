package org.engagementtimeline.dataset;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.engagementtimeline.dataset.Draft.Subject;
import org.engagementtimeline.edtf.EdtfDate;

/** Writes what was said about a record, and the figures given of it. */
final class StatementWriter {

    private final Draft draft;

    StatementWriter(Draft draft) {
        this.draft = draft;
    }

    void positions(Subject subject, Seed record) {
        Draft.numbered(
                record.at("positions").elements(),
                (position, ordinal) -> position(subject, position, ordinal, "position"));
        int already = record.at("positions").elements().size();
        Draft.numbered(
                record.at("comments").elements(),
                (comment, ordinal) -> position(subject, comment, already + ordinal, "comment"));
    }

    private void position(Subject subject, Seed position, int ordinal, String aspect) {
        long id = draft.nextId();
        Seed speaker = position.at("speaker");
        List<String> parties =
                position.at("by").scalars().stream().map(Seed::text).toList();
        Optional<EdtfDate> date = position.optional("date").map(fact -> EdtfDate.parse(fact.text()));
        String who = speaker.isMissing()
                ? parties.isEmpty()
                        ? position.at("group").text()
                        : String.join(" and ", draft.names(Kind.PARTY, parties))
                : draft.name(Kind.PERSON, speaker.at("person").text()) + ", " + draft.officeTitle(speaker);
        draft.add(
                "position",
                id,
                subject.kind() == Kind.ENGAGEMENT ? subject.id() : null,
                subject.kind() == Kind.BACKGROUND ? subject.id() : null,
                ordinal,
                speaker.at("person").textOrNull(),
                speaker.at("office").textOrNull(),
                position.at("organisation").textOrNull(),
                position.at("group").textOrNull(),
                date.map(EdtfDate::toString).orElse(null),
                date.map(Draft::extent).orElse(null),
                draft.claimOrNull(subject, "date of a statement", date.map(Draft::words), position.at("date")),
                position.at("says").text(),
                draft.claim(subject, aspect, who + ": " + position.at("says").text(), position));
        parties.forEach(party -> draft.add("position_party", id, party));
        position.at("mentions").scalars().forEach(group -> draft.add("position_mention", id, group.text()));
    }

    void figures(Subject subject, Seed record) {
        Draft.numbered(record.at("figures").elements(), (figure, ordinal) -> {
            String bound = figure.at("bound").text();
            String amount = figure.at("value").text();
            String statement = figure.at("label").text() + ": " + (bound.equals("exactly") ? "" : bound + " ") + amount
                    + " " + figure.at("unit").text();
            draft.add(
                    "figure",
                    draft.nextId(),
                    subject.kind() == Kind.COMMITMENT ? subject.id() : null,
                    subject.kind() == Kind.BACKGROUND ? subject.id() : null,
                    ordinal,
                    figure.at("label").text(),
                    new BigDecimal(amount),
                    bound,
                    figure.at("unit").text(),
                    draft.claim(subject, "figure", statement, figure));
        });
    }
}
