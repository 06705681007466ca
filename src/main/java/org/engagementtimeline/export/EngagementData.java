package org.engagementtimeline.export;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.filter.Keyset;
import org.engagementtimeline.record.Account;
import org.engagementtimeline.record.Claim;
import org.engagementtimeline.record.Delegation;
import org.engagementtimeline.record.Engagement;
import org.engagementtimeline.record.EngagementStatus;
import org.engagementtimeline.record.EngagementTopic;
import org.engagementtimeline.record.Reference;
import org.springframework.data.domain.ScrollPosition;

/**
 * An engagement as files carry it: all that its page says, each fact with the paragraphs it rests on. The words are those of
 * the data set and the addresses.
 *
 * @param commitments those that it touched, with the state that they entered there
 * @param sources all that a fact of it cites
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
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
            List<Account> accounts) {
        return new EngagementParts(claims, delegations, topics, List.of(), List.of(), accounts).of(engagement);
    }

    /** One party's delegation. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
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
     * @param confirmation whether a source shows the attendance or only expects it
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
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

    /** What was said there or about it; by no party, it is a comment. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Said(
            List<Reference> by,
            Optional<Reference> person,
            String says,
            List<String> cites,
            Optional<String> inferred) {}

    /** @param state which the commitment entered there */
    public record Pledged(String id, String title, String state, String says, List<String> cites) {}

    /** One aspect on which accounts differ, what the timeline adopts, and why. */
    public record Differing(String aspect, String adopted, String because, List<Told> readings) {}

    public record Told(String says, boolean adopted, List<String> cites) {}

    /** Its place in the order of time, behind which others follow. */
    Keyset behind() {
        return new Keyset(edtf.sortDay(), id, ScrollPosition.Direction.FORWARD);
    }

    /** What is not certain of it, in words; empty where all is said outright and it is known to have taken place. */
    List<String> doubts() {
        return Stream.of(
                        standing.met() && standing != EngagementStatus.UNDER_WAY
                                ? Stream.<String>empty()
                                : Stream.of(standing.inMark()),
                        edtf.certaintyInWords().isEmpty()
                                ? Stream.<String>empty()
                                : Stream.of("date " + edtf.certaintyInWords()),
                        date.inferred() == null ? Stream.<String>empty() : Stream.of("date inferred"),
                        status.inferred() == null ? Stream.<String>empty() : Stream.of("status inferred"),
                        accounts.isEmpty()
                                ? Stream.<String>empty()
                                : Stream.of("accounts differ on "
                                        + String.join(
                                                ", ",
                                                accounts.stream()
                                                        .map(Differing::aspect)
                                                        .toList())))
                .flatMap(doubt -> doubt)
                .toList();
    }
}
