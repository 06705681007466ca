package org.engagementtimeline.bench;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.engagementtimeline.bench.World.Named;
import org.engagementtimeline.bench.World.Person;
import org.engagementtimeline.dataset.CopiedRows;
import org.engagementtimeline.dataset.CopiedRows.Subject;
import org.engagementtimeline.edtf.EdtfDate;
import org.jspecify.annotations.Nullable;

/** The engagements, oldest first; only the latest are remembered. */
final class Meetings {

    private static final int REMEMBERED = 256;
    private static final List<String> ASPECTS = List.of(
            "date",
            "place",
            "who led",
            "what was agreed",
            "how long it took",
            "who asked for it",
            "number of delegates");

    /** A meeting that has been written: what a later record can refer to. */
    record Meeting(Subject subject, EdtfDate date, List<Named> parties) {}

    private final Chance chance;
    private final Words words;
    private final Articles articles;
    private final World world;
    private final CopiedRows rows;
    private final Deque<Meeting> held = new ArrayDeque<>();
    private final Map<Named, Integer> rounds = new HashMap<>();
    private final Map<Named, Meeting> latest = new HashMap<>();
    private int written;

    Meetings(Chance chance, Words words, Articles articles, World world, CopiedRows rows) {
        this.chance = chance;
        this.words = words;
        this.articles = articles;
        this.world = world;
        this.rows = rows;
    }

    /** Those of the latest that took place, oldest first. */
    List<Meeting> held() {
        return List.copyOf(held);
    }

    void write(LocalDate day, boolean ahead) {
        articles.turnTo(day);
        Named channel = chance.in(75) ? world.channels.get(Math.min(chance.few(12), world.channels.size() - 1)) : null;
        if (channel != null && world.channels.size() > 13 && chance.in(20)) {
            channel = chance.of(world.channels);
        }
        String kind = chance.of("session", "talks", "visit", "meeting", "jirga", "meeting", "session");
        String status = ahead
                ? "announced"
                : chance.in(95) ? "held" : chance.of("announced", "postponed", "cancelled", "under-way");
        boolean met = status.equals("held") || status.equals("under-way");
        List<Named> parties = parties();
        Subject subject = new Subject("engagement", day + "-" + kind + "-" + ++written, title(kind, channel));
        EdtfDate date = EdtfDate.parse(ahead ? chance.of("[" + day + "..]", day.toString(), month(day)) : date(day));
        // Some rounds pass that no article tells of, and some meetings are of no round.
        Integer round = channel != null && chance.in(80)
                ? rounds.merge(channel, chance.in(10) ? chance.between(2, 5) : 1, Integer::sum)
                : null;
        Named place = chance.in(85) ? world.places.get(chance.few(world.places.size() - 1)) : null;
        String summary = words.sentence("The delegations");
        rows.add(
                "engagement",
                subject.id(),
                subject.title(),
                kind,
                fact(subject, "kind", kind),
                channel == null ? null : channel.id(),
                channel == null ? null : fact(subject, "mechanism", channel.name()),
                round,
                round == null ? null : fact(subject, "round", "round " + round),
                status,
                fact(subject, "status", status),
                date,
                CopiedRows.extent(date),
                fact(subject, "date", CopiedRows.words(date)),
                place == null ? null : place.id(),
                place == null ? null : fact(subject, "place", place.name()),
                summary,
                fact(subject, "summary", summary));
        parties.forEach(party -> delegation(subject, party, met));
        chance.some(1 + chance.few(9), world.topics)
                .forEach(topic ->
                        rows.add("engagement_topic", subject.id(), topic.id(), fact(subject, "topic", topic.name())));
        if (chance.in(30)) {
            accounts(subject);
        }
        if (chance.in(50)) {
            for (int ordinal = chance.few(5); ordinal >= 0; ordinal--) {
                position(subject, ordinal, chance.of(parties));
            }
        }
        Meeting meeting = new Meeting(subject, date, parties);
        if (channel != null) {
            relation(subject, latest.put(channel, meeting));
        }
        if (met) {
            held.addLast(meeting);
            if (held.size() > REMEMBERED) {
                held.removeFirst();
            }
        }
    }

    private List<Named> parties() {
        return chance.in(86)
                ? List.of(World.NORVANIA, World.TESMARK)
                : chance.in(50) ? World.PARTIES : List.of(chance.in(50) ? World.NORVANIA : World.TESMARK, World.VELL);
    }

    private String title(String kind, @Nullable Named channel) {
        String what = kind.substring(0, 1).toUpperCase() + kind.substring(1);
        return switch (chance.between(0, 3)) {
            case 0 -> what + " in " + words.word();
            case 1 -> channel == null ? what : what + " of the " + channel.id().replace('-', ' ');
            case 2 -> what;
            default ->
                what + " on "
                        + String.join(
                                        ", ",
                                        chance.some(chance.between(1, 4), world.topics).stream()
                                                .map(Named::id)
                                                .toList())
                                .replace('-', ' ');
        };
    }

    private void delegation(Subject subject, Named party, boolean met) {
        long id = rows.nextId();
        long claim = rows.claim(subject, "delegation", party.name() + " is represented", null, articles.cites());
        rows.add("delegation", id, subject.id(), party.id(), claim);
        int ordinal = 0;
        List<Person> people = chance.in(8) ? List.of() : world.some(1 + chance.few(12), party);
        for (Person person : people) {
            Named office = world.officeOf(party, person);
            String role = ordinal == 0
                    ? chance.of("head", "head", "head", "interlocutor")
                    : chance.of("member", "member", "host");
            attendance(subject, party, id, ordinal++, person, null, office, role, met && chance.in(95));
        }
        if (chance.in(15)) {
            attendance(subject, party, id, ordinal, null, "Officials of " + words.word(), null, "member", met);
        }
    }

    private void attendance(
            Subject subject,
            Named party,
            long delegation,
            int ordinal,
            @Nullable Person person,
            @Nullable String unnamed,
            @Nullable Named office,
            String role,
            boolean confirmed) {
        String confirmation = confirmed ? "confirmed" : "expected";
        String who = person == null ? unnamed : person.name() + ", " + office.name();
        String statement = "For " + party.name() + ": " + who + "; " + role + ", " + confirmation;
        rows.add(
                "attendance",
                rows.nextId(),
                delegation,
                ordinal,
                person == null ? null : person.id(),
                unnamed,
                office == null ? null : office.id(),
                role,
                confirmation,
                rows.claim(subject, "attendance", statement, null, articles.cites()));
    }

    private void position(Subject subject, int ordinal, Named party) {
        Person speaker = chance.in(50) ? world.person(party, 50) : null;
        Named office = speaker == null ? null : world.officeOf(party, speaker);
        String who = speaker == null ? party.name() : speaker.name() + ", " + office.name();
        String says = words.sentence("Its officials");
        long id = rows.nextId();
        rows.add(
                "position",
                id,
                subject.id(),
                null,
                ordinal,
                speaker == null ? null : speaker.id(),
                office == null ? null : office.id(),
                null,
                null,
                null,
                null,
                null,
                says,
                rows.claim(subject, "position", who + ": " + says, null, articles.cites()));
        rows.add("position_party", id, party.id());
        if (chance.in(10)) {
            rows.add("position_mention", id, chance.of(world.organisations).id());
        }
    }

    private void accounts(Subject subject) {
        int ordinal = 0;
        for (String aspect : chance.some(1 + chance.few(6), ASPECTS)) {
            long id = rows.nextId();
            rows.add(
                    "account",
                    id,
                    subject.id(),
                    ordinal++,
                    aspect,
                    "As the first has it",
                    "It is the nearer one in time.");
            for (int which = 0; which < chance.between(2, 3); which++) {
                String says = words.sentence(which == 0 ? "Both" : "One of them");
                long claim = rows.claim(subject, "account of " + aspect, says, null, articles.citesOf(which));
                rows.add("reading", rows.nextId(), id, which, says, which == 0, claim);
            }
        }
    }

    private void relation(Subject subject, @Nullable Meeting before) {
        if (before != null && chance.in(15)) {
            String as = chance.of("reviews", "follows");
            String statement = as + ": " + before.subject().title();
            long claim = rows.claim(subject, "relation", statement, null, articles.cites());
            rows.add("relation", subject.id(), before.subject().id(), as, claim);
        }
    }

    private long fact(Subject subject, String aspect, String statement) {
        String inferred = chance.in(8) ? "No paragraph says it outright; it follows from those that are cited." : null;
        return rows.claim(subject, aspect, statement, inferred, articles.cites());
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
