package org.engagementtimeline.domain;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.evidence.CitedValue;
import org.engagementtimeline.evidence.Claim;
import org.engagementtimeline.evidence.RecordDates;
import org.engagementtimeline.vocabulary.Amount;
import org.engagementtimeline.vocabulary.Backing;
import org.engagementtimeline.vocabulary.CommitmentKind;
import org.engagementtimeline.vocabulary.CommitmentState;

/**
 * A commitment as every page and file shows it, with its whole history.
 *
 * @param id by which its address and others refer to it
 * @param title what it is called here
 * @param kind what sort of promise it is
 * @param by the parties that made it, jointly if several; absent if no source says whom it binds
 * @param backing who stands behind it
 * @param due when it is to be fulfilled; absent where no source says
 * @param topics what it is about
 * @param figures the numbers that sources give of it
 * @param history what was reported of it, oldest first; never empty
 * @param recordDates when the record was created and last changed
 */
public record CommitmentDetails(
        String id,
        String title,
        CitedValue<CommitmentKind> kind,
        Optional<CitedValue<List<Reference>>> by,
        @JsonUnwrapped Backed backing,
        Optional<CitedValue<EdtfDate>> due,
        List<CitedValue<Reference>> topics,
        List<CitedValue<Amount>> figures,
        List<UpdateDetails> history,
        @JsonUnwrapped RecordDates recordDates)
        implements Subject {

    /**
     * Who stands behind a commitment: what one party says of several is that party's claim.
     *
     * @param statedBy the only party that says so; absent unless the backing is of one side
     * @param notAdopted why the timeline does not adopt it; absent if it does
     */
    public record Backed(Backing backing, Optional<Reference> statedBy, Optional<String> notAdopted) {

        /** For a reader: "stated by Pakistan only"; empty for what the parties made jointly or one by itself. */
        public String words() {
            return switch (backing) {
                case PARTIES_NOT_STATED -> "parties not stated";
                case ONE_SIDE -> "stated by " + statedBy.map(Reference::name).orElse("one side") + " only";
                case ONE_SOURCE -> "in one source only";
                case JOINT, OWN -> "";
            };
        }

        /** The same, and whether the record does not adopt it: "in one source only, not counted as agreed". */
        public String wordsWithAdoption() {
            return notAdopted.isEmpty()
                    ? words()
                    : words().isEmpty() ? "not counted as agreed" : words() + ", not counted as agreed";
        }
    }

    @Override
    public String label() {
        return title;
    }

    @Override
    public Stream<Claim> claims() {
        return Stream.of(
                        Stream.of(Claim.of("kind", kind, CommitmentKind::words)),
                        by.stream().map(parties -> Claim.of("by whom", parties, Reference::names)),
                        due.stream().map(date -> Claim.of("due", date, EdtfDate::words)),
                        topics.stream().map(topic -> Claim.of("topic", topic, Reference::name)),
                        history.stream().flatMap(UpdateDetails::claims),
                        figures.stream().map(figure -> Claim.of("figure", figure, Amount::statement)))
                .flatMap(claims -> claims);
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

    public List<Reference> parties() {
        return by.map(CitedValue::value).orElse(List.of());
    }

    public boolean jointly() {
        return backing.backing() == Backing.JOINT;
    }

    /** Whether an engagement or a report announced it; otherwise it was made before its first update. */
    public boolean announced() {
        return first().state() == CommitmentState.ANNOUNCED;
    }

    /** The states that its history has. */
    public Set<CommitmentState> states() {
        return history.stream().map(UpdateDetails::state).collect(Collectors.toSet());
    }

    /** Whether the last update says more than that the commitment was made. */
    public boolean laterReport() {
        return state().isLater();
    }

    /** Whether the last update is the last there can be. */
    public boolean settled() {
        return state() == CommitmentState.IMPLEMENTED || state() == CommitmentState.LAPSED;
    }

    /**
     * Whether its due date has certainly passed and no update reports what became of it. Neither this nor the silence of
     * the sources makes a commitment one that was not kept.
     */
    public boolean dueUnreported(LocalDate today) {
        return !settled()
                && due.flatMap(date -> date.value().latest())
                        .filter(day -> day.isBefore(today))
                        .isPresent();
    }

    /** Those of its updates, and the day when it is due. */
    public Stream<EdtfDate> dates() {
        return Stream.concat(history.stream().map(UpdateDetails::date), due.stream())
                .map(CitedValue::value);
    }
}
