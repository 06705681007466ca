package org.engagementtimeline.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.engagementtimeline.bench.Meetings.Meeting;
import org.engagementtimeline.bench.World.Named;
import org.engagementtimeline.dataset.CopiedRows;
import org.engagementtimeline.dataset.CopiedRows.Subject;
import org.engagementtimeline.edtf.EdtfDate;

/** What was promised at the latest meetings and what became of it, and what happened around them. */
final class Aftermath {

    private final Chance chance;
    private final Words words;
    private final Articles articles;
    private final World world;
    private final CopiedRows rows;
    private int commitments;

    Aftermath(Chance chance, Words words, Articles articles, World world, CopiedRows rows) {
        this.chance = chance;
        this.words = words;
        this.articles = articles;
        this.world = world;
        this.rows = rows;
    }

    /** @param held at least one, oldest first */
    void commitment(List<Meeting> held) {
        int at = chance.between(0, held.size() - 1);
        Meeting made = held.get(at);
        Named topic = chance.of(world.topics);
        Subject subject = new Subject(
                "commitment",
                "commitment-" + ++commitments + "-" + topic.id(),
                chance.of("Open", "Finish", "Study", "Publish the terms of", "Share the costs of") + " the "
                        + chance.of("joint survey", "crossing", "register", "railway link between the customs houses")
                        + " at " + words.word());
        List<Named> parties = chance.in(50) ? made.parties() : made.parties().subList(0, 1);
        EdtfDate due = chance.in(25)
                ? EdtfDate.parse(
                        made.date().sortDay().plusDays(chance.between(30, 900)).toString())
                : null;
        rows.add(
                "commitment",
                subject.id(),
                subject.title(),
                chance.of("measure", "pledge", "agreement", "procedural", "proposal"),
                claim(subject, "by whom", parties.stream().map(Named::name).collect(Collectors.joining(" and "))),
                due,
                due == null ? null : CopiedRows.extent(due),
                due == null ? null : claim(subject, "due", CopiedRows.words(due)));
        parties.forEach(party -> rows.add("commitment_party", subject.id(), party.id()));
        rows.add("commitment_topic", subject.id(), topic.id(), claim(subject, "topic", topic.name()));
        entry(subject, 0, "announced", made);
        int entries = 1;
        for (int later = chance.few(6); later > 0 && at < held.size() - 1; later--) {
            at = chance.between(at + 1, Math.min(at + 60, held.size() - 1));
            String state = chance.of("reviewed", "reviewed", "partly-implemented", "implemented", "lapsed");
            entry(subject, entries++, state, held.get(at));
        }
        if (chance.in(25)) {
            int cost = chance.between(1, 9_000_000);
            String bound = chance.of("exactly", "over", "nearly");
            long claim = claim(
                    subject, "figure", "Cost: " + (bound.equals("exactly") ? "" : bound + " ") + cost + " crowns");
            rows.add("figure", rows.nextId(), subject.id(), null, 0, "Cost", cost, bound, "crowns", claim);
        }
    }

    private void entry(Subject subject, int ordinal, String state, Meeting at) {
        String says = words.sentence("They");
        String step = state.replace('-', ' ');
        rows.add(
                "commitment_entry",
                subject.id(),
                ordinal,
                state,
                at.subject().id(),
                at.date(),
                CopiedRows.extent(at.date()),
                claim(subject, step + " when", CopiedRows.words(at.date())),
                says,
                claim(subject, step, says));
    }

    void event(LocalDate day, int number) {
        Subject subject = new Subject(
                "background",
                day + "-event-" + number,
                chance.of("Crossing closed at ", "Shots across the line near ", "New visa rules for travellers from ")
                        + words.word());
        EdtfDate date =
                EdtfDate.parse(chance.in(70) ? day.toString() : day + "/" + day.plusDays(chance.between(3, 200)));
        Named place = chance.in(60) ? chance.of(world.places) : null;
        String account = words.sentence("The authorities");
        rows.add(
                "background",
                subject.id(),
                subject.title(),
                chance.of("attack", "clash", "closure", "dispute", "policy", "politics", "report", "diplomacy"),
                date,
                CopiedRows.extent(date),
                claim(subject, "date", CopiedRows.words(date)),
                place == null ? null : place.id(),
                place == null ? null : claim(subject, "place", place.name()),
                chance.of("stated", "stated", "claimed", "disputed"),
                account,
                claim(subject, "what happened", account));
        if (chance.in(30)) {
            Named involved = chance.of(world.organisations);
            rows.add(
                    "background_mention",
                    subject.id(),
                    involved.id(),
                    claim(subject, "who is involved", involved.name()));
        }
        if (chance.in(20)) {
            comment(subject);
        }
    }

    private void comment(Subject subject) {
        String says = words.sentence("Residents");
        rows.add(
                "position",
                rows.nextId(),
                null,
                subject.id(),
                0,
                null,
                null,
                null,
                "Residents",
                null,
                null,
                null,
                says,
                claim(subject, "comment", "Residents: " + says));
    }

    private long claim(Subject subject, String aspect, String statement) {
        return rows.claim(subject, aspect, statement, null, articles.cites());
    }
}
