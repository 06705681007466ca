package org.engagementtimeline.dataset;

import java.util.Optional;
import org.engagementtimeline.dataset.Draft.Subject;
import org.engagementtimeline.edtf.EdtfDate;

/** Writes engagements with their delegations, topics, accounts and relations. */
final class EngagementWriter {

    private final Draft draft;

    EngagementWriter(Draft draft) {
        this.draft = draft;
    }

    void engagement(Seed engagement) {
        Subject subject = draft.subject(Kind.ENGAGEMENT, engagement, "title");
        EdtfDate date = EdtfDate.parse(engagement.at("date").text());
        Optional<String> mechanism = engagement.optional("mechanism").map(Seed::text);
        Optional<Integer> round = engagement.optional("round").map(Seed::number);
        Optional<String> place = engagement.optional("place").map(Seed::text);
        draft.add(
                "engagement",
                subject.id(),
                subject.title(),
                engagement.at("kind").text(),
                draft.claim(subject, "kind", engagement.at("kind").text(), engagement.at("kind")),
                mechanism.orElse(null),
                draft.claimOrNull(
                        subject,
                        "mechanism",
                        mechanism.map(id -> draft.name(Kind.MECHANISM, id)),
                        engagement.at("mechanism")),
                round.orElse(null),
                draft.claimOrNull(subject, "round", round.map(ordinal -> "round " + ordinal), engagement.at("round")),
                engagement.at("status").text(),
                draft.claim(subject, "status", engagement.at("status").text(), engagement.at("status")),
                date.toString(),
                Draft.extent(date),
                draft.claim(subject, "date", Draft.words(date), engagement.at("date")),
                place.orElse(null),
                draft.claimOrNull(
                        subject, "place", place.map(id -> draft.name(Kind.PLACE, id)), engagement.at("place")),
                engagement.at("summary").text(),
                draft.claim(subject, "summary", engagement.at("summary").text(), engagement.at("summary")));
        engagement.at("delegations").elements().forEach(delegation -> delegation(subject, delegation));
        engagement
                .at("topics")
                .elements()
                .forEach(topic -> draft.add(
                        "engagement_topic",
                        subject.id(),
                        topic.text(),
                        draft.claim(subject, "topic", draft.name(Kind.TOPIC, topic.text()), topic)));
        Draft.numbered(engagement.at("accounts").elements(), (account, ordinal) -> account(subject, account, ordinal));
        engagement.at("related").elements().forEach(relation -> relation(subject, relation));
        new StatementWriter(draft).positions(subject, engagement);
    }

    private void delegation(Subject subject, Seed delegation) {
        long id = draft.nextId();
        String party = draft.name(Kind.PARTY, delegation.at("party").text());
        draft.add(
                "delegation",
                id,
                subject.id(),
                delegation.at("party").text(),
                draft.claim(subject, "delegation", party + " is represented", delegation));
        Draft.numbered(delegation.at("attendance").elements(), (attendance, ordinal) -> {
            Optional<String> person = attendance.optional("person").map(Seed::text);
            String who = person.map(known -> draft.name(Kind.PERSON, known))
                    .orElseGet(() -> attendance.at("group").text());
            String capacity = attendance.has("office") ? ", " + draft.officeTitle(attendance) : "";
            String statement = "For " + party + ": " + who + capacity + "; "
                    + attendance.at("role").text() + ", "
                    + attendance.at("confirmation").text();
            draft.add(
                    "attendance",
                    draft.nextId(),
                    id,
                    ordinal,
                    person.orElse(null),
                    attendance.at("group").textOrNull(),
                    attendance.at("office").textOrNull(),
                    attendance.at("role").text(),
                    attendance.at("confirmation").text(),
                    draft.claim(subject, "attendance", statement, attendance));
        });
    }

    private void account(Subject subject, Seed account, int ordinal) {
        long id = draft.nextId();
        String aspect = account.at("aspect").text();
        draft.add(
                "account",
                id,
                subject.id(),
                ordinal,
                aspect,
                account.at("adopted").text(),
                account.at("because").text());
        Draft.numbered(
                account.at("readings").elements(),
                (reading, place) -> draft.add(
                        "reading",
                        draft.nextId(),
                        id,
                        place,
                        reading.at("says").text(),
                        reading.has("adopted"),
                        draft.claim(
                                subject,
                                "account of " + aspect,
                                reading.at("says").text(),
                                reading)));
    }

    private void relation(Subject subject, Seed relation) {
        String kind = relation.at("as").text();
        String other = draft.dataSet()
                .get(Kind.ENGAGEMENT, relation.at("to").text())
                .at("title")
                .text();
        draft.add(
                "relation",
                subject.id(),
                relation.at("to").text(),
                kind,
                draft.claim(subject, "relation", kind.replace('-', ' ') + ": " + other, relation));
    }
}
