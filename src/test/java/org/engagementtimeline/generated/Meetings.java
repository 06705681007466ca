package org.engagementtimeline.generated;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.engagementtimeline.generated.World.Person;
import org.jspecify.annotations.Nullable;

/** The engagements, oldest first; only the latest are remembered. */
final class Meetings {

    private static final int REMEMBERED = 256;

    /** The schema allows no later one. */
    private static final int LAST_ROUND = 9_999;

    private static final List<String> ASPECTS = List.of(
            "the day",
            "the venue",
            "who led",
            "what was agreed",
            "how long it took",
            "who asked for it",
            "number of delegates");

    /** An engagement that took place, to which a later record can refer. */
    record Meeting(String id, LocalDate day, @Nullable String mechanism, List<String> parties) {}

    private final Chance chance;
    private final Words words;
    private final Articles articles;
    private final World world;
    private final RecordSink sink;
    private final Deque<Meeting> held = new ArrayDeque<>();
    private final Map<String, Integer> rounds = new HashMap<>();
    private int written;

    Meetings(Chance chance, Words words, Articles articles, World world, RecordSink sink) {
        this.chance = chance;
        this.words = words;
        this.articles = articles;
        this.world = world;
        this.sink = sink;
    }

    /** The latest that took place, oldest first. */
    List<Meeting> held() {
        return List.copyOf(held);
    }

    /** @param ahead whether the day has not come yet */
    void write(LocalDate day, boolean ahead) {
        articles.turnTo(day);
        String mechanism = mechanism();
        String kind = chance.of("session", "talks", "visit", "meeting", "jirga", "meeting", "session");
        String status = ahead
                ? "announced"
                : chance.in(95) ? "held" : chance.of("announced", "postponed", "cancelled", "under-way");
        boolean met = status.equals("held") || status.equals("under-way");
        String date = ahead ? chance.of("[" + day + "..]", day.toString(), month(day)) : date(day);
        String place = chance.in(85) ? world.places.get(chance.few(world.places.size() - 1)) : null;
        List<String> parties = parties();
        String id = day + "-" + kind + "-" + ++written;
        sink.add(
                "engagements/",
                Fields.of("id", id)
                        .with("title", title(kind, mechanism))
                        .with("kind", articles.statedOrInferred(kind))
                        .with("mechanism", articles.statedOrInferred(mechanism))
                        .with("round", articles.statedOrInferred(round(mechanism)))
                        .with("status", articles.statedOrInferred(status))
                        .with("date", articles.statedOrInferred(date))
                        .with("place", articles.statedOrInferred(place))
                        .with("summary", articles.statedOrInferred(words.sentence("The delegations")))
                        .with("delegations", each(parties, party -> delegation(party, met)))
                        .with("topics", each(chance.some(1 + chance.few(9), world.topics), articles::statedOrInferred))
                        .with("positions", chance.in(50) ? positions(parties) : null)
                        .with("comments", chance.in(5) ? List.of(comment(day)) : null)
                        .with("discrepancies", chance.in(30) ? each(aspects(), this::discrepancy) : null)
                        .with("related", !ahead && chance.in(15) ? related(mechanism) : null));
        if (met) {
            held.addLast(new Meeting(id, day, mechanism, parties));
            if (held.size() > REMEMBERED) {
                held.removeFirst();
            }
        }
    }

    private static <T> List<Fields> each(List<T> values, Function<T, Fields> fields) {
        return values.stream().map(fields).toList();
    }

    private @Nullable String mechanism() {
        if (!chance.in(75)) {
            return null;
        }
        boolean many = world.mechanisms.size() > 13;
        return many && chance.in(20)
                ? chance.of(world.mechanisms)
                : world.mechanisms.get(Math.min(chance.few(12), world.mechanisms.size() - 1));
    }

    /** Some rounds pass that no article tells of, and some meetings are of no round. */
    private @Nullable Integer round(@Nullable String mechanism) {
        if (mechanism == null || !chance.in(80)) {
            return null;
        }
        int round = rounds.merge(mechanism, chance.in(10) ? chance.between(2, 5) : 1, Integer::sum);
        return round > LAST_ROUND ? null : round;
    }

    private List<String> parties() {
        return chance.in(86)
                ? World.PARTIES.subList(0, 2)
                : chance.in(50) ? World.PARTIES : List.of(chance.of("norvania", "tesmark"), "vell");
    }

    private String title(String kind, @Nullable String mechanism) {
        String what = kind.substring(0, 1).toUpperCase() + kind.substring(1);
        return switch (chance.between(0, 3)) {
            case 0 -> what + " in " + words.word();
            case 1 -> mechanism == null ? what : what + " of the " + mechanism.replace('-', ' ');
            case 2 -> what;
            default ->
                what + " on "
                        + String.join(", ", chance.some(chance.between(1, 4), world.topics))
                                .replace('-', ' ');
        };
    }

    private Fields delegation(String party, boolean met) {
        List<Fields> attendance = new ArrayList<>();
        for (Person person : chance.in(8) ? List.<Person>of() : world.some(1 + chance.few(12), party)) {
            String role = attendance.isEmpty()
                    ? chance.of("head", "head", "head", "interlocutor")
                    : chance.of("member", "member", "host");
            attendance.add(Fields.of("person", person.id())
                    .with("office", world.officeOf(party, person))
                    .with("role", role)
                    .with("presence", met && chance.in(95) ? "attended" : "expected")
                    .with("cites", articles.cites()));
        }
        if (chance.in(15)) {
            attendance.add(Fields.of("group", "Officials of " + words.word())
                    .with("role", "member")
                    .with("presence", met ? "attended" : "expected")
                    .with("cites", articles.cites()));
        }
        return Fields.of("party", party)
                .with("attendance", attendance.isEmpty() ? null : attendance)
                .with("cites", articles.cites());
    }

    private List<Fields> positions(List<String> parties) {
        return Stream.generate(() -> position(chance.of(parties)))
                .limit(1 + chance.few(5))
                .toList();
    }

    private Fields position(String party) {
        Person person = chance.in(50) ? world.person(party, 50) : null;
        return Fields.of("by", List.of(party))
                .with(
                        "speaker",
                        person == null
                                ? null
                                : Fields.of("person", person.id()).with("office", world.officeOf(party, person)))
                .with("says", words.sentence("Its officials"))
                .with("mentions", chance.in(10) ? List.of(chance.of(world.organisations)) : null)
                .with("cites", articles.cites());
    }

    private Fields comment(LocalDate day) {
        return Fields.of("group", "Residents")
                .with("date", articles.fact(date(day)))
                .with("says", words.sentence("They"))
                .with("cites", articles.cites());
    }

    private List<String> aspects() {
        return chance.some(1 + chance.few(6), ASPECTS);
    }

    private Fields discrepancy(String aspect) {
        List<Fields> readings = new ArrayList<>();
        for (int which = 0; which < chance.between(2, 3); which++) {
            readings.add(Fields.of("says", words.sentence(which == 0 ? "Both" : "One of them"))
                    .with("adopted", which == 0 ? true : null)
                    .with("cites", articles.citesOf(which)));
        }
        return Fields.of("aspect", aspect)
                .with(
                        "grade",
                        Fields.of("is", articles.several() && chance.in(50) ? "conflict" : "variation")
                                .with("because", words.sentence("Both")))
                .with("readings", readings)
                .with("adopted", "As the first has it")
                .with("because", "It is the nearer one in time.");
    }

    /** A relation to the latest remembered meeting of the same mechanism, if there is one. */
    private @Nullable List<Fields> related(@Nullable String mechanism) {
        for (Iterator<Meeting> latest = held.descendingIterator(); mechanism != null && latest.hasNext(); ) {
            Meeting before = latest.next();
            if (mechanism.equals(before.mechanism())) {
                return List.of(Fields.of("to", before.id())
                        .with("as", chance.of("reviews", "follows-from"))
                        .with("cites", articles.cites()));
            }
        }
        return null;
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
