package org.engagementtimeline.domain;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.engagementtimeline.domain.CommitmentDetails.Backed;
import org.engagementtimeline.domain.CommitmentSummary.OtherUpdate;
import org.engagementtimeline.domain.DelegationDetails.AttendanceDetails;
import org.engagementtimeline.domain.EngagementFacts.MechanismReference;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.evidence.CitedValue;
import org.engagementtimeline.evidence.Claim;
import org.engagementtimeline.evidence.Dated;
import org.engagementtimeline.vocabulary.Backing;
import org.engagementtimeline.vocabulary.CommitmentKind;
import org.engagementtimeline.vocabulary.CommitmentState;
import org.engagementtimeline.vocabulary.DisputeKind;
import org.engagementtimeline.vocabulary.EngagementKind;
import org.engagementtimeline.vocabulary.EngagementStatus;
import org.engagementtimeline.vocabulary.Presence;
import org.engagementtimeline.vocabulary.Role;

/**
 * An engagement as lists show it: what it was in a sentence, who stood for each side, and what came of it in a line.
 *
 * @param sentence the first sentence of its summary
 * @param judgements what of that we judged, in words such as "date"; that a mechanism groups it is told where the mechanism is
 * @param conflicts on how many aspects sources cannot all be right
 * @param disputes on how many of its matters the parties contradict each other
 * @param outcome what was promised and what came of it, in short phrases; empty if no commitment is on record
 */
public record EngagementCard(
        String id,
        String title,
        String sentence,
        EngagementKind kind,
        EngagementStatus status,
        EdtfDate date,
        Optional<MechanismReference> mechanism,
        Optional<Integer> round,
        Optional<Reference> place,
        List<Side> sides,
        List<String> judgements,
        long conflicts,
        long disputes,
        List<String> outcome) {

    /** More marks than this warn of nothing. */
    private static final int MOST_MARKS = 2;

    /** The facts that a card warns of if we inferred them. The mechanism is often a grouping of ours, and its own page says so. */
    private static final Set<String> MARKED = Set.of("date", "status", "round", "place");

    /** What a card may warn of, the most important first. */
    public enum Mark {
        STATUS,
        CONFLICTS,
        DISPUTES,
        JUDGEMENTS
    }

    public static EngagementCard of(EngagementDetails engagement) {
        EngagementFacts facts = engagement.facts();
        EdtfDate date = facts.date().value();
        return new EngagementCard(
                engagement.id(),
                engagement.title(),
                firstSentence(facts.summary().value()),
                facts.kind().value(),
                facts.status().value(),
                date,
                facts.mechanism().map(CitedValue::value),
                facts.round().map(CitedValue::value),
                facts.place().map(CitedValue::value),
                engagement.delegations().stream()
                        .map(side ->
                                new Side(side.party(), side.representative().map(Representative::of)))
                        .toList(),
                facts.judged().map(Claim::aspect).filter(MARKED::contains).toList(),
                engagement.conflicts().count(),
                engagement.disputes().stream()
                        .filter(dispute -> dispute.value().kind() == DisputeKind.DISPUTE)
                        .count(),
                Outcome.of(engagement.commitments(), date));
    }

    private static String firstSentence(String text) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(text);
        int end = sentences.next();
        return end == BreakIterator.DONE ? text : text.substring(0, end).strip();
    }

    /** Its date and whether we judged it. */
    public Dated dated() {
        return new Dated(date, judgements.contains("date"));
    }

    /** Whether someone stands for any party. */
    public boolean anyoneNamed() {
        return sides.stream().anyMatch(side -> side.representative().isPresent());
    }

    /** The marks that it carries, at most two. */
    public List<Mark> marks() {
        return Stream.of(Mark.values())
                .filter(mark -> switch (mark) {
                    case STATUS -> !status.isHeld();
                    case CONFLICTS -> conflicts > 0;
                    case DISPUTES -> disputes > 0;
                    case JUDGEMENTS -> !judgements.isEmpty();
                })
                .limit(MOST_MARKS)
                .toList();
    }

    /** One party and the one who stands for it: the head, or else the first who is named. */
    public record Side(Reference party, Optional<Representative> representative) {}

    /** Someone who stands for a party, in the office held then; unnamed people have no person. */
    public record Representative(
            Optional<Reference> person, String name, Optional<Reference> office, Role role, Presence presence) {

        public static Representative of(AttendanceDetails attendance) {
            return new Representative(
                    attendance.person(),
                    attendance.name(),
                    attendance.office(),
                    attendance.role(),
                    attendance.presence());
        }
    }

    /**
     * What came of an engagement, in as few words as say no more than the record: who alone states it is told, and a review is no
     * result. What was only made there is told by kind. With older commitments or many kinds, numbers must do.
     *
     * @param by the party that made it by itself
     * @param backing who alone states it
     * @param since what the last later report says, which may be none
     */
    private record Outcome(CommitmentKind kind, String by, String backing, String since) {

        private static final int MOST_KINDS = 3;

        static List<String> of(List<CommitmentSummary> all, EdtfDate date) {
            List<CommitmentSummary> commitments =
                    all.stream()
                            .collect(groupingBy(CommitmentSummary::id, LinkedHashMap::new, toList()))
                            .values()
                            .stream()
                            .map(updates -> updates.get(0))
                            .toList();
            Map<Outcome, List<CommitmentSummary>> made = commitments.stream()
                    .filter(CommitmentSummary::madeHere)
                    .collect(groupingBy(
                            commitment -> new Outcome(
                                    commitment.kind(),
                                    commitment.backing().backing() == Backing.OWN
                                            ? " by " + Reference.names(commitment.parties())
                                            : "",
                                    doubt(commitment.backing()),
                                    since(commitment.later(), date)),
                            LinkedHashMap::new,
                            toList()));
            boolean onlyMade = commitments.stream().allMatch(CommitmentSummary::madeHere);
            return onlyMade && made.size() <= MOST_KINDS
                    ? made.entrySet().stream()
                            .sorted(Comparator.comparing(
                                    group -> -group.getValue().size()))
                            .map(group -> group.getKey().words(group.getValue()))
                            .toList()
                    : counts(commitments);
        }

        /** Whom it binds is not said here, so that no source says so is not either. */
        private static String doubt(Backed backed) {
            return backed.backing() == Backing.PARTIES_NOT_STATED
                            && backed.notAdopted().isEmpty()
                    ? ""
                    : backed.wordsWithAdoption();
        }

        /** One commitment goes by its title, several by their kind. */
        private String words(List<CommitmentSummary> commitments) {
            int number = commitments.size();
            String what = number == 1
                    ? commitments.get(0).title() + (by.isEmpty() ? "" : ", announced" + by)
                    : number + " " + kind.words() + "s announced" + by;
            return Stream.of(what, backing, since)
                    .filter(part -> !part.isEmpty())
                    .collect(joining(", "));
        }

        private static String since(List<OtherUpdate> later, EdtfDate date) {
            return later.stream()
                    .filter(update -> update.state().isLater())
                    .reduce((earlier, last) -> last)
                    .or(() -> later.stream().reduce((earlier, last) -> last))
                    .map(update -> reported(update.state()) + " " + day(update.date(), date)
                            + (update.state() == CommitmentState.REVIEWED ? ", result not reported" : ""))
                    .orElse("no later report");
        }

        private static String reported(CommitmentState state) {
            return switch (state) {
                case IMPLEMENTED, PARTLY_IMPLEMENTED, LAPSED -> "reported as " + state.words();
                default -> state.words();
            };
        }

        /** Without the year if that is the engagement's own. */
        private static String day(Dated update, EdtfDate date) {
            String year = " " + date.sortDay().getYear();
            String words = update.date().words();
            return (update.date().exact() && words.endsWith(year)
                            ? words.substring(0, words.length() - year.length())
                            : words)
                    + (update.judged() ? " (date inferred)" : "");
        }

        /** As in "4 new commitments (1 in one source only)", "3 restated", "4 reviewed". */
        private static List<String> counts(List<CommitmentSummary> commitments) {
            List<String> counts = new ArrayList<>();
            commitments.stream()
                    .collect(groupingBy(CommitmentSummary::state, TreeMap::new, toList()))
                    .forEach((state, those) -> {
                        String noun = those.size() == 1 ? " commitment" : " commitments";
                        counts.add(those.size()
                                + (state.isAnnounced()
                                        ? " new" + noun
                                        : (counts.isEmpty() ? noun : "") + " " + reported(state))
                                + doubted(those));
                    });
            return counts;
        }

        private static String doubted(List<CommitmentSummary> commitments) {
            String doubts = commitments.stream()
                    .map(commitment -> doubt(commitment.backing()))
                    .filter(words -> !words.isEmpty())
                    .collect(groupingBy(words -> words, TreeMap::new, counting()))
                    .entrySet()
                    .stream()
                    .map(backing -> backing.getValue() + " " + backing.getKey())
                    .collect(joining("; "));
            return doubts.isEmpty() ? "" : " (" + doubts + ")";
        }
    }
}
