package org.engagementtimeline.export;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.filter.Keyset;
import org.engagementtimeline.domain.Discrepancy;
import org.engagementtimeline.domain.Claim;
import org.engagementtimeline.domain.Delegation;
import org.engagementtimeline.domain.Engagement;
import org.engagementtimeline.domain.EngagementStatus;
import org.engagementtimeline.domain.EngagementTopic;
import org.engagementtimeline.domain.Reference;
import org.springframework.data.domain.ScrollPosition;

/**
 * An engagement as files carry it: all that its page says, each fact with the paragraphs it rests on. The words are those of
 * the data set and the addresses.
 *
 * @param id by which its address and others refer to it
 * @param title what it is called here
 * @param kind what sort of engagement it is
 * @param status whether it was held, is under way, announced, postponed or cancelled
 * @param date when it was or is to be
 * @param mechanism the channel through which it was; absent outside of any
 * @param round its number in its mechanism; absent where none is known
 * @param place where it was; absent where no source says
 * @param summary what it was about, in short
 * @param delegations who met, by party
 * @param topics what was discussed
 * @param positions what was said there or about it
 * @param commitments those that it touched, with the state that they entered there
 * @param accounts the aspects on which sources differ
 * @param sources all that a fact of it cites
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record EngagementData(
        String id,
        String title,
        Sourced<String> kind,
        Sourced<String> status,
        Sourced<DateData> date,
        Optional<Sourced<Reference>> mechanism,
        Optional<Sourced<Integer>> round,
        Optional<Sourced<Reference>> place,
        Sourced<String> summary,
        List<Side> delegations,
        List<Sourced<Reference>> topics,
        List<Said> positions,
        List<Pledged> commitments,
        List<Differing> accounts,
        List<Reference> sources,
        @JsonIgnore EdtfDate edtf,
        @JsonIgnore EngagementStatus standing) {

    /** What its page reads of it, all of them already read; without what was said and promised, which it has of its own. */
    public static EngagementData of(
            Engagement engagement,
            List<Claim> claims,
            List<Delegation> delegations,
            List<EngagementTopic> topics,
            List<Discrepancy> accounts) {
        return new EngagementParts(claims, delegations, topics, List.of(), List.of(), accounts).of(engagement);
    }

    /**
     * One party's delegation.
     *
     * @param party whose it is
     * @param attendance who was in it, or is expected to be; empty where no source names anyone
     * @param cites the paragraphs that tell of it
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Side(Reference party, List<Delegate> attendance, List<String> cites) {

        /** Whoever stands first for the party: its head or, where it has none, the first host or interlocutor. */
        Optional<Delegate> leader() {
            return Stream.of("head", "host", "interlocutor")
                    .flatMap(role -> attendance.stream()
                            .filter(delegate -> delegate.role().equals(role)))
                    .findFirst();
        }
    }

    /**
     * A person, or people whom no source names, in the office held then.
     *
     * @param person absent where no source names one
     * @param group the words for people whom no source names
     * @param office the one held then; absent where no source says
     * @param role head, member, host or interlocutor
     * @param confirmation whether a source shows the attendance or only expects it
     * @param cites the paragraphs that tell of it
     * @param inferred why they are read so; absent where they say it outright
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Delegate(
            Optional<Reference> person,
            Optional<String> group,
            Optional<Reference> office,
            String role,
            String confirmation,
            List<String> cites,
            Optional<String> inferred) {

        /** The name, or the words for whoever no source names. */
        String name() {
            return person.map(Reference::name).or(() -> group).orElse("");
        }

        boolean expected() {
            return confirmation.equals("expected");
        }

        /** Name, office and whether only expected, as one would say them. */
        String words() {
            return name()
                    + office.map(held -> (name().isEmpty() ? "" : ", ") + held.name())
                            .orElse("")
                    + (expected() ? " (expected)" : "");
        }
    }

    /**
     * What was said there or about it; by no party, it is a comment.
     *
     * @param by the parties whose position it is
     * @param person who said it; absent where no source names anyone
     * @param says what was said, in our words
     * @param cites the paragraphs that tell of it
     * @param inferred why they are read so; absent where they say it outright
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Said(
            List<Reference> by,
            Optional<Reference> person,
            String says,
            List<String> cites,
            Optional<String> inferred) {}

    /**
     * A commitment that an engagement touched.
     *
     * @param id by which its address and others refer to it
     * @param title what it is called here
     * @param state which the commitment entered there
     * @param says what was reported
     * @param cites the paragraphs that tell of it
     */
    public record Pledged(String id, String title, String state, String says, List<String> cites) {}

    /**
     * One aspect on which accounts differ, what the timeline adopts, and why.
     *
     * @param aspect what they differ on
     * @param adopted what the timeline takes
     * @param because why it does
     * @param readings what the accounts say
     */
    public record Differing(String aspect, String adopted, String because, List<Told> readings) {}

    /**
     * One reading of an aspect.
     *
     * @param says what the accounts that it cites say of the aspect
     * @param adopted whether the timeline takes it
     * @param cites the paragraphs that say it
     */
    public record Told(String says, boolean adopted, List<String> cites) {}

    /** Its place in the order of time, behind which others follow. */
    public Keyset behind() {
        return new Keyset(edtf.sortDay(), id, ScrollPosition.Direction.FORWARD);
    }

    /** What is not certain of it, in words; empty where all is said outright and it is known to have taken place. */
    List<String> doubts() {
        List<String> doubts = new ArrayList<>();
        if (!standing.met() || standing == EngagementStatus.UNDER_WAY) {
            doubts.add(standing.inMark());
        }
        if (!edtf.certaintyInWords().isEmpty()) {
            doubts.add("date " + edtf.certaintyInWords());
        }
        inferred(doubts, "date", date);
        inferred(doubts, "status", status);
        mechanism.ifPresent(fact -> inferred(doubts, "mechanism", fact));
        round.ifPresent(fact -> inferred(doubts, "round", fact));
        place.ifPresent(fact -> inferred(doubts, "place", fact));
        if (!accounts.isEmpty()) {
            doubts.add("accounts differ on "
                    + accounts.stream().map(Differing::aspect).collect(Collectors.joining(", ")));
        }
        return doubts;
    }

    private static void inferred(List<String> doubts, String name, Sourced<?> fact) {
        if (fact.inferred() != null) {
            doubts.add(name + " inferred");
        }
    }
}
