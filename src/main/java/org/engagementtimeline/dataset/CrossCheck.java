package org.engagementtimeline.dataset;

import static java.util.function.UnaryOperator.identity;

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
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.edtf.EdtfException;

/** Checks what a schema cannot: records are consistent with each other, and none claims more than its sources allow. */
final class CrossCheck {

    private static final Set<String> OPENING = Set.of("announced", "restated", "reported");
    private static final Set<String> NOT_MET = Set.of("announced", "postponed", "cancelled");

    /** The value of a filter for engagements without a mechanism. */
    private static final String RESERVED = "none";

    private final SeedRecords dataSet;
    private final Collection<Problem> problems = new ArrayList<>();

    CrossCheck(SeedRecords dataSet) {
        this.dataSet = dataSet;
    }

    /** The problems of one record. */
    Collection<Problem> problems(RecordType type, Seed record) {
        Quotation.in(record).flatMap(quotation -> quotation.problem().stream()).forEach(problems::add);
        switch (type) {
            case ENGAGEMENT -> engagement(record);
            case COMMITMENT -> commitment(record);
            case BACKGROUND -> once(record.at("mentions").scalars(), "organisation");
            case DISPUTE -> dispute(record);
            case PLACE -> place(record);
            case MECHANISM -> mechanism(record.at("id"));
            case PERSON, ORGANISATION -> once(record.at("spellings").scalars(), "spelling");
            case OFFICE -> once(record.at("variants").scalars(), "variant");
            default -> {}
        }
        return problems;
    }

    /** The problems that several records have together. */
    Collection<Problem> problems() {
        rounds(dataSet.all(RecordType.ENGAGEMENT));
        once(dataSet.all(RecordType.SOURCE), "sha256", "sha256");
        once(dataSet.all(RecordType.SOURCE), "label", "label");
        once(dataSet.all(RecordType.PARTY), "name", "name");
        once(dataSet.all(RecordType.TOPIC), "name", "name");
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
        List<Seed> delegations = engagement.at("delegations").elements();
        once(delegations, "party", "delegation of");
        once(
                delegations.stream()
                        .flatMap(delegation -> delegation.at("attendance").elements().stream())
                        .toList(),
                "person",
                "attendance of");
        once(engagement.at("topics").scalars(), "topic");
        once(engagement.at("discrepancies").elements(), "aspect", "discrepancy on");
        if (engagement.has("round") && !engagement.has("mechanism")) {
            problems.add(
                    engagement.at("round").problem("a round without a mechanism; name the mechanism it is a round of"));
        }
        delegations.forEach(delegation -> delegation(engagement, delegation));
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
            Optional<EdtfDate> date = rememberedDate(sessions.get(0));
            for (int next = 1; next < sessions.size(); next++) {
                Seed earlier = sessions.get(next - 1);
                Seed later = sessions.get(next);
                Optional<EdtfDate> before = date;
                date = rememberedDate(later);
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
                } else if (isCertainlyBefore(date, before)) {
                    problems.add(later.at("round")
                            .problem("round " + round + " of “" + mechanism + "” is dated before round "
                                    + earlier.at("round").number() + ", “"
                                    + earlier.at("id").text() + "”"));
                }
            }
        });
    }

    private Optional<EdtfDate> rememberedDate(Seed record) {
        return dataSet.made("date", record, () -> dateOf(record), identity());
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
        once(dispute.at("bears-on").elements(), "engagement", "engagement");
        once(dispute.at("bears-on").elements(), "background", "background");
        DoubtCheck.dispute(dispute).forEach(problems::add);
    }

    // Vocabulary

    private void mechanism(Seed id) {
        if (RESERVED.equals(id.textOrNull())) {
            problems.add(id.problem(
                    "the id “" + RESERVED + "” is reserved for engagements without a mechanism; choose another"));
        }
    }

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

    private void once(Collection<Seed> around, String key, String what) {
        once(around.stream().map(each -> each.at(key)).toList(), what);
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
