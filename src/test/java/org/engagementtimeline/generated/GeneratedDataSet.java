package org.engagementtimeline.generated;

import static org.engagementtimeline.generated.Folder.record;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.engagementtimeline.generated.Meetings.Meeting;

/**
 * Writes a data set of as many engagements as are asked for, the same one for the same number of a seed.
 *
 * <p>Three invented states meet in ten channels and outside them, from 1996 on and more often as time goes by. The
 * record has what a real one has: dates of every certainty, rounds no one tells of, delegations of one and of thirteen,
 * names of one word and of six, accounts that differ, commitments with what became of them, and what is only announced.
 */
public final class GeneratedDataSet {

    private static final LocalDate FIRST = LocalDate.of(1996, 2, 5);
    private static final LocalDate LAST = LocalDate.of(2025, 11, 28);

    private final Chance chance;
    private final Words words;
    private final Articles articles;
    private final Meetings meetings;
    private final Folder folder;

    private GeneratedDataSet(Path path, int engagements, long seed) {
        chance = new Chance(seed);
        words = new Words(chance);
        articles = new Articles(chance, words);
        folder = new Folder(path);
        World world = new World(chance, words, articles, Math.max(21, engagements / 12), folder);
        meetings = new Meetings(chance, words, articles, world, folder);
        int ahead = Math.max(1, engagements / 100);
        for (int number = 0; number < engagements; number++) {
            boolean announced = number >= engagements - ahead;
            int later = number - (engagements - ahead);
            meetings.write(announced ? LAST.plusDays(30 + 300L * later / ahead) : day(number, engagements), announced);
            if (number % 5 == 0) {
                event(number, world);
            }
        }
        for (int number = 0; number < Math.max(1, engagements / 4); number++) {
            commitment(number, world);
        }
        articles.write(folder);
    }

    /**
     * Writes the set.
     *
     * @param arguments the folder, how many engagements (2000), and the seed's number (1)
     */
    public static void main(String[] arguments) {
        int engagements = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 2_000;
        write(Path.of(arguments[0]), engagements, arguments.length > 2 ? Long.parseLong(arguments[2]) : 1);
        System.out.println("Wrote " + engagements + " invented engagements to " + arguments[0]);
    }

    /** @param folder new or empty; files of other names would stay in it */
    public static void write(Path folder, int engagements, long seed) {
        new GeneratedDataSet(folder, engagements, seed);
    }

    /** Later days lie closer together. */
    private static LocalDate day(int number, int of) {
        double part = Math.sqrt((number + 0.5) / of);
        return FIRST.plusDays((long) (part * (LAST.toEpochDay() - FIRST.toEpochDay())));
    }

    private void event(int number, World world) {
        LocalDate day = meetings.written().get(number).day().plusDays(chance.between(0, 20));
        String id = day + "-event-" + number;
        Map<String, Object> event = record(
                "id",
                id,
                "title",
                chance.of("Crossing closed at ", "Shots across the line near ", "New visa rules for travellers from ")
                        + words.word(),
                "kind",
                chance.of("attack", "clash", "closure", "dispute", "policy", "politics", "report", "diplomacy"),
                "date",
                record(
                        "is",
                        chance.in(70) ? day.toString() : day + "/" + day.plusDays(chance.between(3, 200)),
                        "cites",
                        articles.cites()));
        if (chance.in(60)) {
            event.put("place", record("is", chance.of(world.places), "cites", articles.cites()));
        }
        event.put("certainty", chance.of("stated", "stated", "claimed", "disputed"));
        event.put("account", record("is", words.sentence("The authorities"), "cites", articles.cites()));
        folder.write("background/" + id, event);
    }

    private void commitment(int number, World world) {
        List<Meeting> held = meetings.written().stream().filter(Meeting::held).toList();
        int at = chance.between(0, held.size() - 1);
        Meeting made = held.get(at);
        articles.turnTo(made.day());
        String topic = chance.of(world.topics);
        List<Map<String, Object>> history = new ArrayList<>(List.of(entry("announced", made)));
        for (int later = chance.few(6); later > 0 && at < held.size() - 1; later--) {
            at = chance.between(at + 1, Math.min(at + 60, held.size() - 1));
            history.add(entry(
                    chance.of("reviewed", "reviewed", "partly-implemented", "implemented", "lapsed"), held.get(at)));
        }
        Map<String, Object> commitment = record(
                "id",
                "commitment-" + (number + 1) + "-" + topic,
                "title",
                chance.of("Open", "Finish", "Study", "Publish the terms of", "Share the costs of")
                        + " the "
                        + chance.of(
                                "joint survey",
                                "crossing",
                                "register",
                                "railway link between the two customs houses and the dry port")
                        + " at " + words.word(),
                "kind",
                chance.of("measure", "pledge", "agreement", "procedural", "proposal"),
                "by",
                record(
                        "is",
                        chance.in(50) ? made.parties() : List.of(made.parties().get(0)),
                        "cites",
                        articles.cites()));
        if (chance.in(25)) {
            commitment.put(
                    "due",
                    record("is", made.day().plusDays(chance.between(30, 900)).toString(), "cites", articles.cites()));
        }
        commitment.put("topics", List.of(record("is", topic, "cites", articles.cites())));
        commitment.put("history", history);
        if (chance.in(25)) {
            commitment.put(
                    "figures",
                    List.of(record(
                            "label", "Cost",
                            "value", chance.between(1, 9_000_000),
                            "bound", chance.of("exactly", "over", "nearly"),
                            "unit", "crowns",
                            "cites", articles.cites())));
        }
        folder.write("commitments/" + commitment.get("id"), commitment);
    }

    private Map<String, Object> entry(String state, Meeting at) {
        return record("state", state, "at", at.id(), "says", words.sentence("They"), "cites", articles.cites());
    }
}
