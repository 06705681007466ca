package org.engagementtimeline.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.engagementtimeline.dataset.CopiedRows;
import org.engagementtimeline.dataset.CopiedRows.Subject;
import org.engagementtimeline.edtf.EdtfDate;

/** Who there is and what there is to talk about; people come and go as the record grows, and grow slower than it. */
final class World {

    /** What a fact refers to, and what it is called there. */
    record Named(String id, String name) {}

    record Person(String id, String name, Named office) {}

    static final Named NORVANIA = new Named("norvania", "Norvania");
    static final Named TESMARK = new Named("tesmark", "Tesmark");
    static final Named VELL = new Named("vell", "United Islands of Ostrand and Upper Vell");
    static final List<Named> PARTIES = List.of(NORVANIA, TESMARK, VELL);

    private static final List<String> ADJECTIVES = List.of("Norvanian", "Tesmarker", "Vellish");
    private static final List<String> TOPICS = List.of(
            "Border incidents",
            "Customs",
            "Transit",
            "Water sharing",
            "Displaced persons and their property",
            "Visas",
            "Railways, roads and the crossings that serve both",
            "Energy",
            "Health",
            "Prisoners",
            "Trade",
            "Fisheries");
    private static final List<String> CHANNELS = List.of(
            "Permanent Mixed Commission of Norvania and Tesmark for Trade, Transit, Transport and the Settlement of Accounts",
            "Frontier Commissioners",
            "Ministerial Dialogue",
            "Water Board of the Lower Osk",
            "Working Group on Displaced Persons",
            "Chiefs of Police",
            "Trilateral Contact Group",
            "Parliamentary Friendship Union",
            "Elders' Assembly",
            "Energy Talks");
    private static final List<String> HOUSES =
            List.of("Government", "Ministry of Foreign Affairs", "Ministry of Trade", "Ministry of the Interior");
    private static final List<String> POSTS = List.of(
            "Minister",
            "Deputy Minister",
            "Ambassador",
            "Head of Department",
            "Special Envoy for the Frontier",
            "Director General for Multilateral Economic Relations, Sanctions and Export Control",
            "Governor",
            "Adviser");

    final List<Named> topics = TOPICS.stream().map(World::named).toList();
    final List<Named> channels;
    final List<Named> places = new ArrayList<>();
    final List<Named> organisations = new ArrayList<>();
    private final Map<Named, List<Named>> offices = lists();
    private final Map<Named, List<Person>> people = lists();
    private final Chance chance;
    private final Words words;
    private final Articles articles;
    private final CopiedRows rows;
    private int population;

    /** @param engagements how many there will be */
    World(Chance chance, Words words, Articles articles, CopiedRows rows, int engagements) {
        this.chance = chance;
        this.words = words;
        this.articles = articles;
        this.rows = rows;
        int groups = (int) Math.max(0, 4 * Math.log10(engagements / 1_000.0));
        channels = Stream.concat(
                        CHANNELS.stream(), TOPICS.stream().limit(groups).map(topic -> "Joint Experts on " + topic))
                .map(World::named)
                .toList();
        for (int ordinal = 0; ordinal < PARTIES.size(); ordinal++) {
            Named party = PARTIES.get(ordinal);
            rows.add("party", party.id(), ordinal, party.name(), ADJECTIVES.get(ordinal));
        }
        for (int ordinal = 0; ordinal < topics.size(); ordinal++) {
            rows.add(
                    "topic",
                    topics.get(ordinal).id(),
                    ordinal,
                    topics.get(ordinal).name());
        }
        for (int ordinal = 0; ordinal < channels.size(); ordinal++) {
            channel(channels.get(ordinal), ordinal);
        }
        for (int number = 0; number < 20 + Math.pow(engagements, 0.35); number++) {
            Named place = named(words.place());
            String within = number < 3
                    ? null
                    : places.get(chance.between(0, Math.min(number - 1, 6))).id();
            rows.add("place", place.id(), place.name(), within);
            places.add(place);
        }
        PARTIES.forEach(this::houses);
        grow(1);
    }

    private static Named named(String name) {
        return new Named(Words.id(name), name);
    }

    private static <T> Map<Named, List<T>> lists() {
        return Map.of(NORVANIA, new ArrayList<>(), TESMARK, new ArrayList<>(), VELL, new ArrayList<>());
    }

    private void channel(Named channel, int ordinal) {
        Subject subject = new Subject("mechanism", channel.id(), channel.name());
        String shortName = ordinal == 0 ? "Mixed Commission" : channel.name();
        long name = rows.claim(subject, "name", channel.name(), null, articles.cites());
        rows.add("mechanism", channel.id(), ordinal, channel.name(), shortName, name);
        String about = "A channel between the invented states.";
        long claim = rows.claim(subject, "what it is", about, null, articles.cites());
        rows.add("mechanism_statement", channel.id(), 0, about, claim);
    }

    private void houses(Named party) {
        for (String house : HOUSES) {
            Named organisation = named(house + " of " + party.name());
            String kind = house.startsWith("M") ? "ministry" : "government";
            rows.add("organisation", organisation.id(), organisation.name(), kind, party.id());
            organisations.add(organisation);
            Subject subject = new Subject("organisation", organisation.id(), organisation.name());
            long form = rows.claim(subject, "name", organisation.name(), null, articles.cites());
            rows.add("spelling", rows.nextId(), null, organisation.id(), null, organisation.name(), form);
            for (String post : POSTS) {
                Named office = new Named(Words.id(party.id() + " " + house + " " + post), post);
                Subject held = new Subject("office", office.id(), post);
                long title = rows.claim(held, "title", post, null, articles.cites());
                rows.add("office", office.id(), post, organisation.id(), title);
                offices.get(party).add(office);
            }
        }
    }

    /** Lets in whoever is known by the time that so many engagements have been written. */
    void grow(int engagements) {
        for (double known = 20 + Math.pow(engagements, 0.7); population < known; population++) {
            person(population % 7 == 6 ? VELL : PARTIES.get(population % 2));
        }
    }

    private void person(Named party) {
        String name = words.person();
        Named office = chance.of(offices.get(party));
        Person person = new Person(Words.id(name), name, office);
        people.get(party).add(person);
        Subject subject = new Subject("person", person.id(), name);
        rows.add(
                "person",
                person.id(),
                name,
                party.id(),
                rows.claim(subject, "party", party.name(), null, articles.cites()));
        spelling(subject, name);
        if (chance.in(30)) {
            spelling(subject, name.replace('é', 'e') + chance.of(" Khan", " Jr", "h"));
        }
        if (chance.in(5)) {
            EdtfDate date = EdtfDate.parse(String.valueOf(chance.between(1970, 2024)));
            long dated = rows.claim(subject, "date of an office", CopiedRows.words(date), null, articles.cites());
            long held = rows.claim(subject, "office", office.name() + ", formerly", null, articles.cites());
            rows.add(
                    "tenure",
                    rows.nextId(),
                    person.id(),
                    office.id(),
                    "formerly",
                    date,
                    CopiedRows.extent(date),
                    dated,
                    held);
        }
    }

    private void spelling(Subject person, String form) {
        long claim = rows.claim(person, "name", form, null, articles.cites());
        rows.add("spelling", rows.nextId(), person.id(), null, null, form, claim);
    }

    /** One of a party's people, more often one of those who came last. */
    Person person(Named party, int window) {
        List<Person> all = people.get(party);
        return all.get(all.size() - 1 - chance.few(Math.min(window, all.size() - 1)));
    }

    /** So many different ones. */
    List<Person> some(int count, Named party) {
        List<Person> all = people.get(party);
        int active = Math.max(Math.min(25, all.size()), all.size() * 3 / 5);
        List<Person> chosen = new ArrayList<>();
        for (int tries = 0; tries < 3 * count && chosen.size() < count; tries++) {
            Person person = person(party, active);
            if (!chosen.contains(person)) {
                chosen.add(person);
            }
        }
        return chosen;
    }

    /** Mostly the office that goes with the person, now and then another. */
    Named officeOf(Named party, Person person) {
        return chance.in(85) ? person.office() : chance.of(offices.get(party));
    }
}
