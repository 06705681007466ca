package org.engagementtimeline.dataset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.edtf.EdtfException;

/** Checks what a schema cannot: records are consistent with each other, and none claims more than its sources allow. */
final class CrossCheck {

    private static final Set<String> OPENING = Set.of("announced", "restated", "reported");
    private static final Set<String> NOT_MET = Set.of("announced", "postponed", "cancelled");

    /** The value of a filter for engagements without a mechanism. */
    private static final String RESERVED = "none";

    private final SeedRecords dataSet;
    private final Collection<Problem> problems = new ConcurrentLinkedQueue<>();
    private final ReferenceCheck references;
    private final boolean complete;

    /** @param complete whether no file is missing, so that all citations are known */
    CrossCheck(SeedRecords dataSet, ReferenceCheck references, boolean complete) {
        this.dataSet = dataSet;
        this.references = references;
        this.complete = complete;
    }

    Collection<Problem> problems() {
        for (RecordType type : RecordType.values()) {
            dataSet.all(type).parallelStream().forEach(references::check);
            dataSet.all(type).parallelStream()
                    .flatMap(Quotation::in)
                    .flatMap(quotation -> quotation.problem().stream())
                    .forEach(problems::add);
        }
        problems.addAll(references.problems());
        dataSet.all(RecordType.ENGAGEMENT).parallelStream().forEach(this::engagement);
        rounds(dataSet.all(RecordType.ENGAGEMENT));
        dataSet.all(RecordType.COMMITMENT).parallelStream().forEach(this::commitment);
        dataSet.all(RecordType.BACKGROUND)
                .forEach(background -> once(background.at("mentions").scalars(), "organisation"));
        dataSet.all(RecordType.PLACE).forEach(this::place);
        dataSet.all(RecordType.MECHANISM).stream()
                .map(mechanism -> mechanism.at("id"))
                .filter(id -> RESERVED.equals(id.textOrNull()))
                .forEach(id -> problems.add(id.problem(
                        "the id “" + RESERVED + "” is reserved for engagements without a mechanism; choose another")));
        for (RecordType named : List.of(RecordType.PERSON, RecordType.ORGANISATION)) {
            dataSet.all(named).forEach(record -> once(record.at("spellings").scalars(), "spelling"));
        }
        dataSet.all(RecordType.OFFICE)
                .forEach(office -> once(office.at("variants").scalars(), "variant"));
        dataSet.all(RecordType.SOURCE).parallelStream()
                .flatMap(source -> Paragraphs.problems(
                        source, references.cited(source.at("id").text()), complete))
                .forEach(problems::add);
        dataSet.all(RecordType.DISPUTE).forEach(this::dispute);
        onceInAll(RecordType.SOURCE, "sha256");
        onceInAll(RecordType.SOURCE, "label");
        onceInAll(RecordType.PARTY, "name");
        onceInAll(RecordType.TOPIC, "name");
        return problems;
    }

    static Optional<EdtfDate> dateOf(Seed record) {
        try {
            return record.optional("date").map(fact -> EdtfDate.parse(fact.text()));
        } catch (EdtfException alreadyReported) {
            return Optional.empty();
        }
    }

    // Engagements

    private void engagement(Seed engagement) {
        once(
                engagement.at("delegations").elements().stream()
                        .map(each -> each.at("party"))
                        .toList(),
                "delegation of");
        once(engagement.at("topics").scalars(), "topic");
        once(
                engagement.at("discrepancies").elements().stream()
                        .map(each -> each.at("aspect"))
                        .toList(),
                "discrepancy on");
        once(
                engagement.at("delegations").elements().stream()
                        .flatMap(delegation -> delegation.at("attendance").elements().stream())
                        .map(attendance -> attendance.at("person"))
                        .filter(person -> !person.isMissing())
                        .toList(),
                "attendance of");
        if (engagement.has("round") && !engagement.has("mechanism")) {
            problems.add(
                    engagement.at("round").problem("a round without a mechanism; name the mechanism it is a round of"));
        }
        for (Seed delegation : engagement.at("delegations").elements()) {
            delegation(engagement, delegation);
        }
        engagement.at("discrepancies").elements().stream()
                .flatMap(discrepancy -> DoubtCheck.discrepancy(engagement, discrepancy))
                .forEach(problems::add);
        Map<String, Seed> relations = new HashMap<>();
        for (Seed relation : engagement.at("related").elements()) {
            Seed first = relations.putIfAbsent(
                    relation.at("as").text() + " " + relation.at("to").text(), relation);
            if (first != null) {
                problems.add(relation.at("to")
                        .problem(
                                "a second relation of this kind to the same engagement; give it once", first.at("to")));
            }
            if (relation.at("to").text().equals(engagement.at("id").text())) {
                problems.add(relation.at("to").problem("an engagement is not related to itself; name another"));
            }
        }
    }

    private void delegation(Seed engagement, Seed delegation) {
        List<Seed> heads = delegation.at("attendance").elements().stream()
                .filter(attendance -> "head".equals(attendance.at("role").textOrNull()))
                .toList();
        heads.stream()
                .skip(1)
                .forEach(second -> problems.add(second.problem(
                        "a second head of this delegation; it has one at most, the others are members", heads.get(0))));
        String status = String.valueOf(engagement.at("status").textOrNull());
        if (NOT_MET.contains(status)) {
            delegation.at("attendance").elements().stream()
                    .map(attendance -> attendance.at("presence"))
                    .filter(presence -> "attended".equals(presence.textOrNull()))
                    .forEach(attended -> problems.add(
                            attended.problem("attended an engagement that is " + status + "; use “expected”")));
        }
    }

    private void rounds(Collection<Seed> engagements) {
        Map<String, List<Seed>> byMechanism = new HashMap<>();
        engagements.stream()
                .filter(each -> each.has("round") && each.has("mechanism"))
                .forEach(each -> byMechanism
                        .computeIfAbsent(each.at("mechanism").text(), any -> new ArrayList<>())
                        .add(each));
        byMechanism.forEach((mechanism, sessions) -> {
            sessions.sort(Comparator.comparingInt(session -> session.at("round").number()));
            for (int next = 1; next < sessions.size(); next++) {
                Seed earlier = sessions.get(next - 1);
                Seed later = sessions.get(next);
                int round = later.at("round").number();
                if (earlier.at("id").text().equals(later.at("id").text())) {
                    continue; // one engagement recorded twice
                }
                if (earlier.at("round").number() == round) {
                    problems.add(later.at("round")
                            .problem(
                                    "round " + round + " of “" + mechanism + "” is taken by “"
                                            + earlier.at("id").text() + "”; a mechanism has each round once",
                                    earlier.at("round")));
                } else if (isCertainlyBefore(later, earlier)) {
                    problems.add(later.at("round")
                            .problem("round " + round + " of “" + mechanism + "” is dated before round "
                                    + earlier.at("round").number() + ", “"
                                    + earlier.at("id").text() + "”"));
                }
            }
        });
    }

    // Commitments

    private void commitment(Seed commitment) {
        once(commitment.at("topics").scalars(), "topic");
        List<Seed> history = commitment.at("history").elements();
        for (int index = 0; index < history.size(); index++) {
            Seed entry = history.get(index);
            String state = String.valueOf(entry.at("state").textOrNull());
            boolean opening = OPENING.contains(state);
            if (index == 0 && !opening) {
                problems.add(entry.at("state")
                        .problem("the first entry is “" + state
                                + "”; it must be “announced”, “restated” or “reported”"));
            }
            if (entry.has("at") == entry.has("date")) {
                problems.add(
                        entry.problem("give the entry either “at”, the engagement that dates it, or “date”, not both"));
            }
            if (index > 0 && isCertainlyBefore(occasion(entry), occasion(history.get(index - 1)))) {
                problems.add(entry.at("state")
                        .problem("this entry is dated before the entry above it; list the entries oldest first"));
            }
        }
    }

    /** The record with the date of an entry of a commitment: its engagement, or the entry itself. */
    private Seed occasion(Seed entry) {
        return dataSet.find(RecordType.ENGAGEMENT, entry.at("at").text()).orElse(entry);
    }

    private static boolean isCertainlyBefore(Seed one, Seed other) {
        return isCertainlyBefore(dateOf(one), dateOf(other));
    }

    static boolean isCertainlyBefore(Optional<EdtfDate> one, Optional<EdtfDate> other) {
        Optional<LocalDate> end = one.flatMap(EdtfDate::latest);
        Optional<LocalDate> start = other.flatMap(EdtfDate::earliest);
        return end.isPresent() && start.isPresent() && end.get().isBefore(start.get());
    }

    // Disputes

    private void dispute(Seed dispute) {
        once(dispute.at("topics").scalars(), "topic");
        for (String type : List.of("engagement", "background")) {
            once(
                    dispute.at("bears-on").elements().stream()
                            .map(each -> each.at(type))
                            .toList(),
                    type);
        }
        DoubtCheck.dispute(dispute).forEach(problems::add);
    }

    // Vocabulary

    private void place(Seed place) {
        Set<String> above = new HashSet<>();
        Seed current = place;
        while (current.has("within")
                && dataSet.has(RecordType.PLACE, current.at("within").text())) {
            current = dataSet.get(RecordType.PLACE, current.at("within").text());
            if (!above.add(current.at("id").text())) {
                problems.add(place.at("within").problem("the place lies within itself; places form a tree"));
                return;
            }
        }
    }

    private void onceInAll(RecordType type, String key) {
        once(dataSet.all(type).stream().map(record -> record.at(key)).toList(), key);
    }

    private void once(List<Seed> values, String what) {
        Map<String, Seed> seen = new HashMap<>();
        for (Seed value : values) {
            Seed first = value.isMissing() ? null : seen.putIfAbsent(value.text(), value);
            if (first != null) {
                problems.add(value.problem("a second " + what + " “" + value.text() + "”; give it once", first));
            }
        }
    }
}
