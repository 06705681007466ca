package org.engagementtimeline.generated;

import static org.engagementtimeline.generated.Folder.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The engagements, oldest first. */
final class Meetings {

    private static final List<String> ASPECTS = List.of(
            "date",
            "place",
            "who led",
            "what was agreed",
            "how long it took",
            "who asked for it",
            "number of delegates");

    /** The schema allows no later one. */
    private static final int LAST_ROUND = 9_999;

    /** A meeting that has been written: what a later record can refer to. */
    record Meeting(String id, LocalDate day, List<String> parties, boolean held) {}

    private final Chance chance;
    private final Words words;
    private final Articles articles;
    private final World world;
    private final Folder folder;
    private final List<Meeting> written = new ArrayList<>();
    private final Map<String, Integer> rounds = new HashMap<>();
    private final Map<String, Meeting> latest = new HashMap<>();

    Meetings(Chance chance, Words words, Articles articles, World world, Folder folder) {
        this.chance = chance;
        this.words = words;
        this.articles = articles;
        this.world = world;
        this.folder = folder;
    }

    List<Meeting> written() {
        return written;
    }

    void write(LocalDate day, boolean ahead) {
        articles.turnTo(day);
        String channel = chance.in(75) ? world.channels.get(Math.min(chance.few(12), world.channels.size() - 1)) : null;
        String kind = chance.of("session", "talks", "visit", "meeting", "jirga", "meeting", "session");
        String status = ahead
                ? "announced"
                : chance.in(95) ? "held" : chance.of("announced", "postponed", "cancelled", "under-way");
        boolean held = status.equals("held") || status.equals("under-way");
        List<String> parties = parties();
        Meeting meeting = new Meeting(day + "-" + kind + "-" + (written.size() + 1), day, parties, held);
        Map<String, Object> content = record(
                "id", meeting.id(),
                "title", title(kind, channel),
                "kind", fact(kind));
        if (channel != null) {
            content.put("mechanism", fact(channel));
            // Some rounds pass that no article tells of, and some meetings are of no round.
            if (chance.in(80)) {
                int round = rounds.merge(channel, chance.in(10) ? chance.between(2, 5) : 1, Integer::sum);
                if (round <= LAST_ROUND) {
                    content.put("round", fact(round));
                }
            }
        }
        content.put("status", fact(status));
        content.put("date", fact(ahead ? chance.of("[" + day + "..]", day.toString(), month(day)) : date(day)));
        if (chance.in(85)) {
            content.put("place", fact(world.places.get(chance.few(world.places.size() - 1))));
        }
        content.put("summary", fact(words.sentence("The delegations")));
        content.put(
                "delegations",
                parties.stream().map(party -> delegation(party, held)).toList());
        content.put(
                "topics",
                chance.some(1 + chance.few(9), world.topics).stream()
                        .map(this::fact)
                        .toList());
        if (chance.in(50)) {
            content.put("positions", positions(parties));
        }
        if (chance.in(30)) {
            content.put(
                    "accounts",
                    chance.some(1 + chance.few(6), ASPECTS).stream()
                            .map(this::account)
                            .toList());
        }
        Meeting before = channel == null ? null : latest.get(channel);
        if (before != null && chance.in(15)) {
            content.put(
                    "related",
                    List.of(record(
                            "to", before.id(), "as", chance.of("reviews", "follows"), "cites", articles.cites())));
        }
        folder.write("engagements/" + meeting.id(), content);
        written.add(meeting);
        if (channel != null) {
            latest.put(channel, meeting);
        }
    }

    private List<String> parties() {
        return chance.in(86)
                ? List.of("norvania", "tesmark")
                : chance.in(50) ? World.PARTIES : List.of(chance.of("norvania", "tesmark"), "vell");
    }

    private String title(String kind, String channel) {
        String what = kind.substring(0, 1).toUpperCase() + kind.substring(1);
        return switch (chance.between(0, 3)) {
            case 0 -> what + " in " + words.word();
            case 1 -> channel == null ? what : what + " of the " + channel.replace('-', ' ');
            case 2 -> what;
            default ->
                what + " on "
                        + String.join(", ", chance.some(chance.between(1, 4), world.topics))
                                .replace('-', ' ');
        };
    }

    private Map<String, Object> delegation(String party, boolean held) {
        Map<String, Object> delegation = record("party", party, "cites", articles.cites());
        List<Map<String, Object>> attendance = new ArrayList<>();
        List<String> people = chance.in(8) ? List.of() : chance.some(1 + chance.few(12), world.people.get(party));
        for (String person : people) {
            attendance.add(record(
                    "person",
                    person,
                    "office",
                    world.officeOf(party, person),
                    "role",
                    attendance.isEmpty()
                            ? chance.of("head", "head", "head", "interlocutor")
                            : chance.of("member", "member", "host"),
                    "confirmation",
                    held && chance.in(95) ? "confirmed" : "expected",
                    "cites",
                    articles.cites()));
        }
        if (chance.in(15)) {
            attendance.add(record(
                    "group",
                    "Officials of " + words.word(),
                    "role",
                    "member",
                    "confirmation",
                    held ? "confirmed" : "expected",
                    "cites",
                    articles.cites()));
        }
        if (!attendance.isEmpty()) {
            delegation.put("attendance", attendance);
        }
        return delegation;
    }

    private List<Map<String, Object>> positions(List<String> parties) {
        List<Map<String, Object>> positions = new ArrayList<>();
        for (int count = 1 + chance.few(5); count > 0; count--) {
            String party = chance.of(parties);
            Map<String, Object> position = record("by", List.of(party));
            if (chance.in(50)) {
                String person = chance.of(world.people.get(party));
                position.put("speaker", record("person", person, "office", world.officeOf(party, person)));
            }
            position.put("says", words.sentence("Its officials"));
            position.put("cites", articles.cites());
            positions.add(position);
        }
        return positions;
    }

    private Map<String, Object> account(String aspect) {
        List<Map<String, Object>> readings = new ArrayList<>();
        for (int which = 0; which < chance.between(2, 3); which++) {
            Map<String, Object> reading = record("says", words.sentence(which == 0 ? "Both" : "One of them"));
            if (which == 0) {
                reading.put("adopted", true);
            }
            reading.put("cites", articles.citesOf(which));
            readings.add(reading);
        }
        return record(
                "aspect",
                aspect,
                "readings",
                readings,
                "adopted",
                "As the first has it",
                "because",
                "It is the nearer one in time.");
    }

    private Map<String, Object> fact(Object value) {
        Map<String, Object> fact = record("is", value, "cites", articles.cites());
        if (chance.in(8)) {
            fact.put("inferred", "No paragraph says it outright; it follows from the two that are cited.");
        }
        return fact;
    }

    /** What the articles know of the day: mostly all, sometimes less; the day itself always fits. */
    private String date(LocalDate day) {
        return switch (chance.between(0, 24)) {
            case 0, 1 -> month(day);
            case 2 -> day + "?";
            case 3 -> month(day) + "~";
            case 4 -> day.getDayOfMonth() < 30 ? day.toString().substring(0, 9) + "X~" : month(day);
            case 5 -> "[" + day + "," + day.plusDays(2) + "]";
            case 6 -> day + "/" + day.plusDays(chance.between(1, 9));
            case 7 -> chance.in(20) ? day.toString().substring(0, 4) : month(day);
            default -> day.toString();
        };
    }

    private static String month(LocalDate day) {
        return day.toString().substring(0, 7);
    }
}
