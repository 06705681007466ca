package org.engagementtimeline.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.engagementtimeline.chart.TimeAxis;
import org.engagementtimeline.domain.CommitmentDetails;
import org.engagementtimeline.domain.Reference;
import org.engagementtimeline.domain.UpdateDetails;
import org.engagementtimeline.edtf.Elapsed;
import org.engagementtimeline.representation.HasTables;
import org.engagementtimeline.web.PageMetadata;

/**
 * The page of one commitment: its details, and its history on a time axis.
 *
 * @param dueUnreported whether its due date has certainly passed and no update reports what became of it
 */
public record CommitmentPage(CommitmentDetails commitment, TimeAxis axis, boolean dueUnreported) implements HasTables {

    static CommitmentPage of(CommitmentDetails commitment, LocalDate today) {
        return new CommitmentPage(
                commitment, CommitmentTimeline.axis(List.of(commitment)), commitment.dueUnreported(today));
    }

    public CommitmentTimeline timeline() {
        return CommitmentTimeline.of(commitment, axis.scale());
    }

    @Override
    public PageMetadata metadata() {
        String parties = Reference.names(commitment.parties());
        String last =
                commitment.state().words() + ": " + commitment.last().says().value();
        return PageMetadata.ofRecord(
                "/commitments/" + commitment.id(),
                (parties.isEmpty() ? "" : "By " + parties + ". ") + "Last " + last,
                commitment.recordDates());
    }

    /** For each update but the first, how long it came after the one before, as surely as it is known. */
    public List<String> after() {
        List<UpdateDetails> history = commitment.history();
        return IntStream.range(1, history.size())
                .mapToObj(next -> Elapsed.between(
                        history.get(next - 1).date().value(),
                        history.get(next).date().value()))
                .map(elapsed -> elapsed.words("later"))
                .toList();
    }

    /** How many updates come before the due date. */
    public long dueAfter() {
        return commitment.due().stream()
                .flatMap(due -> commitment.history().stream()
                        .filter(update -> update.date().value().compareTo(due.value()) <= 0))
                .count();
    }
}
