package org.engagementtimeline.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.engagementtimeline.domain.Commitment;
import org.engagementtimeline.domain.CommitmentUpdate;
import org.engagementtimeline.domain.CommitmentTopic;
import org.engagementtimeline.domain.Reference;

/**
 * A commitment as files carry it, with its whole life.
 *
 * @param id by which its address and others refer to it
 * @param title what it is called here
 * @param kind what sort of promise it is
 * @param by the parties that made it, jointly where several
 * @param state that of the last entry of its life
 * @param due when it is to be fulfilled; absent where no source says
 * @param topics what it is about
 * @param history its life, from when it was made on
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record CommitmentData(
        String id,
        String title,
        String kind,
        Sourced<List<Reference>> by,
        String state,
        Optional<Sourced<DateData>> due,
        List<Sourced<Reference>> topics,
        List<Entry> history)
        implements Catalogue.Listed {

    /**
     * What was reported of a commitment at one time.
     *
     * @param state which it had then
     * @param at the engagement at which it was; absent for an entry with a date of its own
     * @param date when it was
     * @param says what was reported
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Entry(String state, Optional<Reference> at, Sourced<DateData> date, Sourced<String> says) {

        static Entry of(CommitmentUpdate entry) {
            return new Entry(
                    entry.state().term(),
                    Optional.ofNullable(entry.engagement())
                            .map(engagement -> new Reference(engagement.id(), engagement.title())),
                    Sourced.of(DateData.of(entry.date()), entry.dateClaim()),
                    Sourced.of(entry.says(), entry.claim()));
        }
    }

    static CommitmentData of(Commitment commitment, List<CommitmentTopic> topics, List<CommitmentUpdate> life) {
        return new CommitmentData(
                commitment.id(),
                commitment.title(),
                commitment.kind().term(),
                Sourced.of(
                        commitment.parties().stream()
                                .map(party -> new Reference(party.id(), party.name()))
                                .toList(),
                        commitment.byClaim()),
                life.get(life.size() - 1).state().term(),
                Sourced.of(commitment.due(), commitment.dueClaim(), DateData::of),
                topics.stream()
                        .map(topic -> Sourced.of(
                                new Reference(topic.topic().id(), topic.topic().name()), topic.claim()))
                        .toList(),
                life.stream().map(Entry::of).toList());
    }
}
