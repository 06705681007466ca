package org.engagementtimeline.generated;

import static org.engagementtimeline.generated.Folder.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Who there is and what there is to talk about: parties, channels, places, topics, offices and the people in them. */
final class World {

    static final List<String> PARTIES = List.of("norvania", "tesmark", "vell");

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
    private static final List<String> POSTS = List.of(
            "Foreign Minister",
            "Deputy Minister",
            "Ambassador",
            "Head of Department",
            "Special Envoy for the Frontier",
            "Director General for Multilateral Economic Relations, Sanctions and Export Control",
            "Governor",
            "Adviser");

    final List<String> channels = new ArrayList<>();
    final List<String> topics = TOPICS.stream().map(Words::id).toList();
    final List<String> places = new ArrayList<>();
    final Map<String, List<String>> people = record3();
    private final Map<String, List<String>> offices = record3();
    private final Chance chance;

    World(Chance chance, Words words, Articles articles, int population, Folder folder) {
        this.chance = chance;
        folder.write(
                "dataset",
                record(
                        "title", "Norvania–Tesmark (invented)",
                        "description",
                                "Invented meetings of invented states, made to try how the pages bear a large record.",
                        "version", "1.0.0",
                        "gaps", List.of("None of it ever happened.")));
        folder.write(
                "parties",
                List.of(
                        record("id", "norvania", "name", "Norvania", "adjective", "Norvanian"),
                        record("id", "tesmark", "name", "Tesmark", "adjective", "Tesmarker"),
                        record(
                                "id", "vell",
                                "name", "United Islands of Ostrand and Upper Vell",
                                "adjective", "Vellish")));
        folder.write(
                "topics",
                TOPICS.stream()
                        .map(name -> record("id", Words.id(name), "name", name))
                        .toList());
        folder.write(
                "mechanisms",
                CHANNELS.stream().map(name -> channel(name, articles)).toList());
        folder.write("places", placesOf(words));
        folder.write("organisations", organisations(articles));
        folder.write("offices", offices(articles));
        folder.write("people", people(words, articles, population));
    }

    private static Map<String, List<String>> record3() {
        return Map.of("norvania", new ArrayList<>(), "tesmark", new ArrayList<>(), "vell", new ArrayList<>());
    }

    private Map<String, Object> channel(String name, Articles articles) {
        channels.add(Words.id(name));
        return record(
                "id", Words.id(name),
                "name", record("is", name, "cites", articles.cites()),
                "short", name.startsWith("Permanent") ? "Mixed Commission" : name,
                "about", List.of(record("is", "A channel between the invented states.", "cites", articles.cites())));
    }

    private List<Map<String, Object>> placesOf(Words words) {
        List<Map<String, Object>> written = new ArrayList<>();
        for (int number = 0; number < 24; number++) {
            String name = words.place();
            Map<String, Object> place = record("id", Words.id(name), "name", name);
            if (number >= 3) {
                place.put("within", places.get(chance.between(0, Math.min(number - 1, 6))));
            }
            places.add(Words.id(name));
            written.add(place);
        }
        return written;
    }

    private List<Map<String, Object>> organisations(Articles articles) {
        return PARTIES.stream()
                .map(party -> {
                    String name = "Government of " + party.substring(0, 1).toUpperCase() + party.substring(1);
                    return record(
                            "id",
                            party + "-government",
                            "name",
                            name,
                            "kind",
                            "government",
                            "party",
                            party,
                            "spellings",
                            List.of(record("is", name, "cites", articles.cites())));
                })
                .toList();
    }

    private List<Map<String, Object>> offices(Articles articles) {
        List<Map<String, Object>> written = new ArrayList<>();
        for (String party : PARTIES) {
            for (String post : POSTS) {
                String id = party + "-" + Words.id(post);
                offices.get(party).add(id);
                written.add(record(
                        "id",
                        id,
                        "title",
                        record("is", post, "cites", articles.cites()),
                        "organisation",
                        party + "-government"));
            }
        }
        return written;
    }

    private List<Map<String, Object>> people(Words words, Articles articles, int population) {
        List<Map<String, Object>> written = new ArrayList<>();
        for (int number = 0; number < population; number++) {
            String party = PARTIES.get(number % 7 == 6 ? 2 : number % 2);
            String name = words.person();
            people.get(party).add(Words.id(name));
            List<Map<String, Object>> spellings = new ArrayList<>();
            spellings.add(record("is", name, "cites", articles.cites()));
            if (chance.in(30)) {
                spellings.add(record(
                        "is", name.replace('é', 'e') + chance.of(" Khan", " Jr", "h"), "cites", articles.cites()));
            }
            written.add(record(
                    "id",
                    Words.id(name),
                    "name",
                    name,
                    "party",
                    record("is", party, "cites", articles.cites()),
                    "spellings",
                    spellings));
        }
        return written;
    }

    /** Mostly the office that goes with the person, now and then another. */
    String officeOf(String party, String person) {
        List<String> all = offices.get(party);
        return chance.in(85) ? all.get(Math.floorMod(person.hashCode(), all.size())) : chance.of(all);
    }
}
