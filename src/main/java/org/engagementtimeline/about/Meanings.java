package org.engagementtimeline.about;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.engagementtimeline.about.AboutPage.Meaning;
import org.engagementtimeline.vocabulary.CommitmentKind;
import org.engagementtimeline.vocabulary.CommitmentState;
import org.engagementtimeline.vocabulary.EngagementKind;
import org.engagementtimeline.vocabulary.EngagementStatus;
import org.engagementtimeline.vocabulary.Role;
import org.engagementtimeline.vocabulary.Term;

/** The meaning of each word of the vocabulary, for readers. A word without a meaning does not compile. */
final class Meanings {

    private Meanings() {}

    static <T extends Enum<T> & Term> List<Meaning> of(T[] terms, Function<T, String> meaning) {
        return Arrays.stream(terms)
                .map(term -> new Meaning(term.term(), term.words(), meaning.apply(term)))
                .toList();
    }

    static String of(EngagementKind kind) {
        return switch (kind) {
            case SESSION -> "A meeting of a standing committee.";
            case TALKS -> "A round of talks between officials.";
            case VISIT -> "One side travels to the other.";
            case MEETING -> "A single meeting.";
            case JIRGA -> "A mediation by a council of both sides.";
        };
    }

    static String of(EngagementStatus status) {
        return switch (status) {
            case HELD -> "It took place, and a source says so; it counts as met.";
            case UNDER_WAY -> "It was going on when the source reported it; it counts as met.";
            case ANNOUNCED -> "A source says that it is to come; whether it took place is not reported.";
            case POSTPONED -> "A source says that it was put off.";
            case CANCELLED -> "A source says that it was called off.";
        };
    }

    static String of(Role role) {
        return switch (role) {
            case HEAD -> "Leads a delegation.";
            case MEMBER -> "Belongs to a delegation without leading it.";
            case HOST -> "Receives the other side.";
            case INTERLOCUTOR -> "The counterpart in a meeting that has no delegations to lead.";
        };
    }

    static String of(CommitmentKind kind) {
        return switch (kind) {
            case MEASURE -> "Something one party does by itself.";
            case PLEDGE -> "An intention declared.";
            case AGREEMENT -> "Something the parties bind each other to.";
            case PROCEDURAL -> "A next step in talking.";
            case PROPOSAL -> "Something one party offers and the other has not taken up.";
        };
    }

    static String of(CommitmentState state) {
        return switch (state) {
            case ANNOUNCED -> "It was made known there and then.";
            case REPORTED -> "A party tells of its own measure or proposal, made before.";
            case REVIEWED -> "The parties went through how far it had got; that alone does not say how far.";
            case PARTLY_IMPLEMENTED -> "A source reports that part of it was put into effect.";
            case IMPLEMENTED -> "A source reports that it was put into effect.";
            case LAPSED -> "A source reports that it ended or was dropped.";
        };
    }
}
