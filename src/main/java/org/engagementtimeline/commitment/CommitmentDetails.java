package org.engagementtimeline.commitment;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.engagementtimeline.domain.Amount;
import org.engagementtimeline.domain.Commitment;
import org.engagementtimeline.domain.Figure;
import org.engagementtimeline.domain.Named;
import org.engagementtimeline.domain.Reference;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.evidence.CitedValue;
import org.engagementtimeline.representation.RecordCollection;
import org.engagementtimeline.vocabulary.CommitmentKind;
import org.engagementtimeline.vocabulary.CommitmentState;

/**
 * A commitment as every page and file shows it, with its whole history.
 *
 * @param id by which its address and others refer to it
 * @param title what it is called here
 * @param kind what sort of promise it is
 * @param by the parties that made it, jointly where several
 * @param due when it is to be fulfilled; absent where no source says
 * @param topics what it is about
 * @param figures the numbers that sources give of it
 * @param history what was reported of it, oldest first; never empty
 */
public record CommitmentDetails(
        String id,
        String title,
        CommitmentKind kind,
        CitedValue<List<Reference>> by,
        Optional<CitedValue<EdtfDate>> due,
        List<CitedValue<Reference>> topics,
        List<CitedValue<Amount>> figures,
        List<UpdateDetails> history)
        implements RecordCollection.Item {

    static CommitmentDetails of(Commitment commitment) {
        return new CommitmentDetails(
                commitment.id(),
                commitment.title(),
                commitment.kind(),
                CitedValue.of(
                        commitment.parties().stream().map(Named::reference).toList(), commitment.byClaim()),
                CitedValue.ofNullable(commitment.due(), commitment.dueClaim()),
                commitment.topics().stream()
                        .map(topic -> CitedValue.of(topic.topic().reference(), topic.claim()))
                        .toList(),
                commitment.figures().stream().map(Figure::amount).toList(),
                commitment.history().stream().map(UpdateDetails::of).toList());
    }

    /** What was last reported of it. */
    @JsonProperty
    @Schema(description = "what was last reported of it")
    public CommitmentState state() {
        return last().state();
    }

    public UpdateDetails first() {
        return history.get(0);
    }

    public UpdateDetails last() {
        return history.get(history.size() - 1);
    }

    public boolean jointly() {
        return by.value().size() > 1;
    }

    /** Whether an engagement or a report announced it; otherwise it was made before its first update. */
    public boolean announced() {
        return first().state() == CommitmentState.ANNOUNCED;
    }

    /** Whether the last update says more than that the commitment was made. */
    public boolean laterReport() {
        return state() != CommitmentState.ANNOUNCED && state() != CommitmentState.REPORTED;
    }

    /** Whether the last update is the last there can be. */
    boolean settled() {
        return state() == CommitmentState.IMPLEMENTED || state() == CommitmentState.LAPSED;
    }

    /**
     * Whether its due date has certainly passed and no update reports what became of it. Neither this nor the silence of
     * the sources makes a commitment one that was not kept.
     */
    boolean dueUnreported(LocalDate today) {
        return !settled()
                && due.flatMap(date -> date.value().latest())
                        .filter(day -> day.isBefore(today))
                        .isPresent();
    }

    /** Those of its updates, and the day when it is due. */
    Stream<EdtfDate> dates() {
        return Stream.concat(history.stream().map(UpdateDetails::date), due.stream())
                .map(CitedValue::value);
    }
}
