package org.engagementtimeline.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Parties, mechanisms, places, topics, offices and people. People become more as the record grows, but more slowly. */
final class World {

    static final List<String> PARTIES = List.of("norvania", "tesmark", "vell");

    private static final List<String> NAMES =
            List.of("Norvania", "Tesmark", "United Islands of Ostrand and Upper Vell");
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
    private static final List<String> MECHANISMS = List.of(
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

    record Person(String id, String office) {}

    final List<String> topics = TOPICS.stream().map(Words::id).toList();
    final List<String> mechanisms;
    final List<String> places = new ArrayList<>();
    final List<String> organisations = new ArrayList<>();
    private final Map<String, List<String>> offices = listForEachParty();
    private final Map<String, List<Person>> people = listForEachParty();
    private final Chance chance;
    private final Words words;
    private final Articles articles;
    private final RecordSink sink;
    private int population;

    /** @param engagements how many there will be */
    World(Chance chance, Words words, Articles articles, RecordSink sink, int engagements) {
        this.chance = chance;
        this.words = words;
        this.articles = articles;
        this.sink = sink;
        for (int party = 0; party < PARTIES.size(); party++) {
            sink.add(
                    "parties.yaml",
                    Fields.of("id", PARTIES.get(party))
                            .with("name", NAMES.get(party))
                            .with("adjective", ADJECTIVES.get(party)));
        }
        TOPICS.forEach(topic ->
                sink.add("topics.yaml", Fields.of("id", Words.id(topic)).with("name", topic)));
        int groups = (int) Math.max(0, 4 * Math.log10(engagements / 1_000.0));
        mechanisms = Stream.concat(
                        MECHANISMS.stream(), TOPICS.stream().limit(groups).map(topic -> "Joint Experts on " + topic))
                .map(this::mechanism)
                .toList();
        for (int number = 0; number < 20 + Math.pow(engagements, 0.35); number++) {
            place(number);
        }
        for (int party = 0; party < PARTIES.size(); party++) {
            organisations(PARTIES.get(party), NAMES.get(party));
        }
        grow(1);
    }

    private static <T> Map<String, List<T>> listForEachParty() {
        return Map.of("norvania", new ArrayList<>(), "tesmark", new ArrayList<>(), "vell", new ArrayList<>());
    }

    private String mechanism(String name) {
        sink.add(
                "mechanisms.yaml",
                Fields.of("id", Words.id(name))
                        .with("name", articles.fact(name))
                        .with("short", name.startsWith("Permanent") ? "Mixed Commission" : name)
                        .with("about", List.of(articles.fact("A channel between the invented states."))));
        return Words.id(name);
    }

    private void place(int number) {
        String name = words.place();
        String within = number < 3 ? null : places.get(chance.between(0, Math.min(number - 1, 6)));
        sink.add(
                "places.yaml",
                Fields.of("id", Words.id(name)).with("name", name).with("within", within));
        places.add(Words.id(name));
    }

    private void organisations(String party, String partyName) {
        for (String house : HOUSES) {
            String name = house + " of " + partyName;
            sink.add(
                    "organisations.yaml",
                    Fields.of("id", Words.id(name))
                            .with("name", name)
                            .with("kind", house.startsWith("M") ? "ministry" : "government")
                            .with("party", party)
                            .with("spellings", List.of(articles.fact(name))));
            organisations.add(Words.id(name));
            for (String post : POSTS) {
                String office = Words.id(party + " " + house + " " + post);
                sink.add(
                        "offices.yaml",
                        Fields.of("id", office)
                                .with("title", articles.fact(post))
                                .with("organisation", Words.id(name)));
                offices.get(party).add(office);
            }
        }
    }

    /** Adds the people who appear by the time that so many engagements have been written. */
    void grow(int engagements) {
        for (double known = 20 + Math.pow(engagements, 0.7); population < known; population++) {
            person(population % 7 == 6 ? "vell" : PARTIES.get(population % 2));
        }
    }

    private void person(String party) {
        String name = words.person();
        Person person = new Person(Words.id(name), chance.of(offices.get(party)));
        List<Fields> spellings = new ArrayList<>(List.of(articles.fact(name)));
        if (chance.in(30)) {
            spellings.add(articles.fact(name.replace('é', 'e') + chance.of(" Khan", " Jr", "h")));
        }
        sink.add(
                "people.yaml",
                Fields.of("id", person.id())
                        .with("name", name)
                        .with("party", articles.fact(party))
                        .with("spellings", spellings)
                        .with("offices", chance.in(5) ? List.of(formerly(person.office())) : null));
        people.get(party).add(person);
    }

    private Fields formerly(String office) {
        return Fields.of("office", office)
                .with("held", "formerly")
                .with("date", articles.fact(String.valueOf(chance.between(1970, 2024))))
                .with("cites", articles.cites());
    }

    /** One of a party's people, most often one of those who appeared last. */
    Person person(String party, int window) {
        List<Person> all = people.get(party);
        return all.get(all.size() - 1 - chance.few(Math.min(window, all.size() - 1)));
    }

    /** So many different people of a party, or fewer. */
    List<Person> some(int count, String party) {
        int all = people.get(party).size();
        int active = Math.max(Math.min(25, all), all * 3 / 5);
        return Stream.generate(() -> person(party, active))
                .limit(3L * count)
                .distinct()
                .limit(count)
                .toList();
    }

    /** Mostly the office that goes with the person, now and then another. */
    String officeOf(String party, Person person) {
        return chance.in(85) ? person.office() : chance.of(offices.get(party));
    }
}
