package org.engagementtimeline.loader;

import java.util.Optional;
import org.engagementtimeline.dataset.RecordType;
import org.engagementtimeline.dataset.Seed;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.loader.RecordBuilder.Subject;

/** Writes engagements with their delegations, topics, accounts and relations. */
final class EngagementWriter {

    /** In the order of the values below. */
    static final String[] COLUMNS = {
        "id",
        "title",
        "kind",
        "kind_claim",
        "mechanism_id",
        "mechanism_claim",
        "round",
        "round_claim",
        "level",
        "level_claim",
        "status",
        "status_claim",
        "date_edtf",
        "date_extent",
        "date_claim",
        "place_id",
        "place_claim",
        "summary",
        "summary_claim"
    };

    private final RecordBuilder builder;

    EngagementWriter(RecordBuilder builder) {
        this.builder = builder;
    }

    void engagement(Seed engagement) {
        Subject subject = builder.subject(RecordType.ENGAGEMENT, engagement, "title");
        EdtfDate date = EdtfDate.parse(engagement.at("date").text());
        Optional<String> mechanism = engagement.optional("mechanism").map(Seed::text);
        Optional<Integer> round = engagement.optional("round").map(Seed::number);
        Optional<String> level = engagement.optional("level").map(Seed::text);
        Optional<String> place = engagement.optional("place").map(Seed::text);
        builder.add(
                "engagement",
                subject.id(),
                subject.title(),
                engagement.at("kind").text(),
                builder.claim(subject, "kind", engagement.at("kind").text(), engagement.at("kind")),
                mechanism.orElse(null),
                builder.claimOrNull(
                        subject,
                        "mechanism",
                        mechanism.map(id -> builder.name(RecordType.MECHANISM, id)),
                        engagement.at("mechanism")),
                round.orElse(null),
                builder.claimOrNull(subject, "round", round.map(ordinal -> "round " + ordinal), engagement.at("round")),
                level.orElse(null),
                builder.claimOrNull(subject, "level", level, engagement.at("level")),
                engagement.at("status").text(),
                builder.claim(subject, "status", engagement.at("status").text(), engagement.at("status")),
                date.toString(),
                RecordBuilder.extent(date),
                builder.claim(subject, "date", RecordBuilder.words(date), engagement.at("date")),
                place.orElse(null),
                builder.claimOrNull(
                        subject, "place", place.map(id -> builder.name(RecordType.PLACE, id)), engagement.at("place")),
                engagement.at("summary").text(),
                builder.claim(subject, "summary", engagement.at("summary").text(), engagement.at("summary")));
        engagement.at("delegations").elements().forEach(delegation -> delegation(subject, delegation));
        engagement
                .at("topics")
                .elements()
                .forEach(topic -> builder.add(
                        "engagement_topic",
                        subject.id(),
                        topic.text(),
                        builder.claim(subject, "topic", builder.name(RecordType.TOPIC, topic.text()), topic)));
        RecordBuilder.numbered(
                engagement.at("accounts").elements(), (account, ordinal) -> account(subject, account, ordinal));
        engagement.at("related").elements().forEach(relation -> relation(subject, relation));
        new StatementWriter(builder).statements(subject, engagement);
    }

    private void delegation(Subject subject, Seed delegation) {
        long id = builder.nextId();
        String party = builder.name(RecordType.PARTY, delegation.at("party").text());
        builder.add(
                "delegation",
                id,
                subject.id(),
                delegation.at("party").text(),
                builder.claim(subject, "delegation", party + " is represented", delegation));
        RecordBuilder.numbered(delegation.at("attendance").elements(), (attendance, ordinal) -> {
            Optional<String> person = attendance.optional("person").map(Seed::text);
            String who = person.map(known -> builder.name(RecordType.PERSON, known))
                    .orElseGet(() -> attendance.at("group").text());
            String capacity = attendance.has("office") ? ", " + builder.officeTitle(attendance) : "";
            String statement = "For " + party + ": " + who + capacity + "; "
                    + attendance.at("role").text() + ", "
                    + attendance.at("confirmation").text();
            builder.add(
                    "attendance",
                    builder.nextId(),
                    id,
                    ordinal,
                    person.orElse(null),
                    attendance.at("group").textOrNull(),
                    attendance.at("office").textOrNull(),
                    attendance.at("role").text(),
                    attendance.at("confirmation").text(),
                    builder.claim(subject, "attendance", statement, attendance));
        });
    }

    private void account(Subject subject, Seed account, int ordinal) {
        long id = builder.nextId();
        String aspect = account.at("aspect").text();
        builder.add(
                "account",
                id,
                subject.id(),
                ordinal,
                aspect,
                account.at("adopted").text(),
                account.at("because").text());
        RecordBuilder.numbered(
                account.at("readings").elements(),
                (reading, place) -> builder.add(
                        "reading",
                        builder.nextId(),
                        id,
                        place,
                        reading.at("says").text(),
                        reading.has("adopted"),
                        builder.claim(
                                subject,
                                "account of " + aspect,
                                reading.at("says").text(),
                                reading)));
    }

    private void relation(Subject subject, Seed relation) {
        String kind = relation.at("as").text();
        String other = builder.dataSet()
                .get(RecordType.ENGAGEMENT, relation.at("to").text())
                .at("title")
                .text();
        builder.add(
                "relation",
                subject.id(),
                relation.at("to").text(),
                kind,
                builder.claim(subject, "relation", kind.replace('-', ' ') + ": " + other, relation));
    }
}
