package org.engagementtimeline.generated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.engagementtimeline.generated.Meetings.Meeting;

/** What was promised at the latest meetings and what came of it, what their sides dispute, and what happened around them. */
final class Aftermath {

    private final Chance chance;
    private final Words words;
    private final Articles articles;
    private final World world;
    private final RecordSink sink;
    private int commitments;
    private int disputes;

    Aftermath(Chance chance, Words words, Articles articles, World world, RecordSink sink) {
        this.chance = chance;
        this.words = words;
        this.articles = articles;
        this.world = world;
        this.sink = sink;
    }

    /** @param held at least one meeting, oldest first */
    void commitment(List<Meeting> held) {
        int at = chance.between(0, held.size() - 1);
        Meeting made = held.get(at);
        String topic = chance.of(world.topics);
        List<Fields> history = new ArrayList<>(List.of(update("announced", made)));
        for (int later = chance.few(6); later > 0 && at < held.size() - 1; later--) {
            at = chance.between(at + 1, Math.min(at + 60, held.size() - 1));
            history.add(update(
                    chance.of("reviewed", "reviewed", "partly-implemented", "implemented", "lapsed"), held.get(at)));
        }
        String due = made.day().plusDays(chance.between(30, 900)).toString();
        sink.add(
                "commitments/",
                Fields.of("id", "commitment-" + ++commitments + "-" + topic)
                        .with(
                                "title",
                                chance.of("Open", "Finish", "Study", "Publish the terms of", "Share the costs of")
                                        + " the "
                                        + chance.of(
                                                "joint survey",
                                                "crossing",
                                                "register",
                                                "railway link between the two customs houses and the dry port")
                                        + " at " + words.word())
                        .with(
                                "kind",
                                articles.fact(
                                        chance.of("measure", "pledge", "agreement", "procedural-step", "proposal")))
                        .with(
                                "by",
                                articles.fact(
                                        chance.in(50)
                                                ? made.parties()
                                                : made.parties().subList(0, 1)))
                        .with("due", chance.in(25) ? articles.fact(due) : null)
                        .with("topics", List.of(articles.fact(topic)))
                        .with("history", history)
                        .with("figures", chance.in(25) ? List.of(cost()) : null));
    }

    private Fields update(String state, Meeting at) {
        return Fields.of("state", state)
                .with("at", at.id())
                .with("says", words.sentence("They"))
                .with("cites", articles.cites());
    }

    private Fields cost() {
        return Fields.of("label", "Cost")
                .with("value", chance.between(1, 9_000_000))
                .with("bound", chance.of("exactly", "over", "nearly"))
                .with("unit", "crowns")
                .with("cites", articles.cites());
    }

    /** @param held at least one meeting */
    void dispute(List<Meeting> held) {
        Meeting meeting = chance.of(held);
        String kind = chance.of("dispute", "allegation", "claim");
        sink.add(
                "disputes/",
                Fields.of("id", "dispute-" + ++disputes)
                        .with("title", "Whether the waters of the Osk are shared as agreed at " + words.word())
                        .with("kind", kind)
                        .with("about", articles.fact(words.sentence("The sides")))
                        .with("topics", List.of(articles.fact(chance.of(world.topics))))
                        .with(
                                "sides",
                                meeting.parties().subList(0, kind.equals("dispute") ? 2 : 1).stream()
                                        .map(this::side)
                                        .toList())
                        .with(
                                "bears-on",
                                List.of(Fields.of("engagement", meeting.id()).with("cites", articles.cites()))));
    }

    private Fields side(String party) {
        return Fields.of("by", List.of(party))
                .with("says", words.sentence("They"))
                .with("cites", articles.cites());
    }

    void event(LocalDate day, int number) {
        sink.add(
                "background/",
                Fields.of("id", day + "-event-" + number)
                        .with(
                                "title",
                                chance.of(
                                                "Crossing closed at ",
                                                "Shots across the line near ",
                                                "New visa rules for travellers from ")
                                        + words.word())
                        .with(
                                "kind",
                                articles.fact(chance.of(
                                        "attack",
                                        "clash",
                                        "closure",
                                        "military-action",
                                        "policy",
                                        "politics",
                                        "report",
                                        "diplomacy")))
                        .with(
                                "date",
                                articles.fact(
                                        chance.in(70)
                                                ? day.toString()
                                                : day + "/" + day.plusDays(chance.between(3, 200))))
                        .with("place", chance.in(60) ? articles.fact(chance.of(world.places)) : null)
                        .with("certainty", articles.fact(chance.of("stated", "stated", "claimed", "disputed")))
                        .with("account", articles.fact(words.sentence("The authorities")))
                        .with("mentions", chance.in(30) ? List.of(articles.fact(chance.of(world.organisations))) : null)
                        .with("positions", chance.in(20) ? List.of(side(chance.of(World.PARTIES))) : null));
    }
}
