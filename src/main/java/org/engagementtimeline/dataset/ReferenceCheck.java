package org.engagementtimeline.dataset;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.edtf.EdtfException;

/** Checks that every id, citation and date of one record refers to something that exists. */
final class ReferenceCheck {

    /** The type of record that a key refers to, at any depth. */
    private static final Map<String, RecordType> REFERENCES = Map.ofEntries(
            entry("party", RecordType.PARTY),
            entry("by", RecordType.PARTY),
            entry("blamed-by", RecordType.PARTY),
            entry("person", RecordType.PERSON),
            entry("office", RecordType.OFFICE),
            entry("organisation", RecordType.ORGANISATION),
            entry("mentions", RecordType.ORGANISATION),
            entry("mechanism", RecordType.MECHANISM),
            entry("place", RecordType.PLACE),
            entry("within", RecordType.PLACE),
            entry("topics", RecordType.TOPIC),
            entry("to", RecordType.ENGAGEMENT),
            entry("at", RecordType.ENGAGEMENT),
            entry("engagement", RecordType.ENGAGEMENT),
            entry("background", RecordType.BACKGROUND));

    private static final Set<String> DATES = Set.of("date", "due", "accessed");
    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

    private final SeedRecords dataSet;
    private final Set<RecordType> incompleteTypes;
    private final Collection<Problem> problems = new ArrayList<>();
    private final Map<String, BitSet> furniture = new HashMap<>();
    private final Map<String, BitSet> cited = new HashMap<>();
    private final Set<String> people = new HashSet<>();

    /** @param incompleteTypes types with a missing or unreadable file; references to them are not checked */
    ReferenceCheck(SeedRecords dataSet, Set<RecordType> incompleteTypes) {
        this.dataSet = dataSet;
        this.incompleteTypes = incompleteTypes;
    }

    Collection<Problem> problems() {
        return problems;
    }

    /** The paragraphs that the record cites, of sources that exist. */
    Map<String, BitSet> cited() {
        return cited;
    }

    /** The ids of the people whom the record names. */
    Set<String> people() {
        return people;
    }

    void check(Seed seed) {
        if (seed.node().isArray()) {
            seed.elements().forEach(this::check);
            return;
        }
        seed.node().forEachEntry((key, node) -> {
            Seed value = new Seed(seed.file(), node);
            if (key.equals("cites")) {
                value.elements().forEach(this::citation);
            } else if (DATES.contains(key)) {
                date(value);
            } else if (REFERENCES.containsKey(key)) {
                value.scalars().forEach(id -> requireKnown(id, REFERENCES.get(key)));
            }
            if (node.isContainer()) {
                check(value);
            }
        });
    }

    private void requireKnown(Seed id, RecordType type) {
        if (type == RecordType.PERSON) {
            people.add(id.text());
        }
        if (!dataSet.has(type, id.text()) && !incompleteTypes.contains(type)) {
            problems.add(id.problem("unknown " + type.singular() + " “" + id.text() + "”; "
                    + nearest(id.text(), dataSet.ids(type)) + type.path() + " lists the allowed ids"));
        }
    }

    private void citation(Seed cite) {
        String[] parts = cite.text().split(":", 2);
        if (parts.length < 2 || !Paragraphs.isNumber(parts[1])) {
            return; // the schema check reports it
        }
        if (incompleteTypes.contains(RecordType.SOURCE)) {
            return;
        }
        if (!dataSet.has(RecordType.SOURCE, parts[0])) {
            problems.add(cite.problem("unknown source “" + parts[0] + "”; "
                    + nearest(parts[0], dataSet.ids(RecordType.SOURCE)) + "sources/ has a file for each allowed id"));
            return;
        }
        Seed source = dataSet.get(RecordType.SOURCE, parts[0]);
        int paragraph = Integer.parseInt(parts[1]);
        int last = source.at("paragraphs").number();
        if (last < 1) {
            return; // the schema check reports it
        }
        if (paragraph > last) {
            problems.add(cite.problem(
                    "paragraph " + paragraph + " is past the end of “" + parts[0] + "”, which has " + last));
        } else if (furniture
                .computeIfAbsent(parts[0], id -> Paragraphs.of(source, "furniture"))
                .get(paragraph)) {
            problems.add(cite.problem("paragraph " + paragraph + " of “" + parts[0]
                    + "” is listed under furniture, so it cannot be cited"));
        }
        Paragraphs.add(parts[0], paragraph, cited);
    }

    private void date(Seed fact) {
        Seed text = fact.node().isObject() ? fact.at("is") : fact;
        if (text.isMissing()) {
            return;
        }
        try {
            EdtfDate.parse(text.text());
        } catch (EdtfException impossible) {
            problems.add(text.problem("impossible date: " + impossible.getMessage()));
        }
    }

    /** A question with the nearest of the known words, or nothing if none is near. */
    static String nearest(String unknown, Collection<String> known) {
        return known.stream()
                .min(Comparator.comparingInt(id -> DISTANCE.apply(unknown, id)))
                .filter(id -> DISTANCE.apply(unknown, id) <= 1 + unknown.length() / 3)
                .map(id -> "did you mean “" + id + "”? ")
                .orElse("");
    }
}
