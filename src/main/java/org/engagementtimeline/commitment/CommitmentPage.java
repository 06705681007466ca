package org.engagementtimeline.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.engagementtimeline.domain.CitedValue;
import org.engagementtimeline.domain.Reference;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.engagement.Elapsed;
import org.engagementtimeline.representation.FormatLinks;
import org.engagementtimeline.web.Alternate;
import org.engagementtimeline.web.HasMetadata;
import org.engagementtimeline.web.PageMetadata;

/**
 * The page of one commitment: its details, and its history drawn along a line of time.
 *
 * @param line the updates and the due date, drawn along the axis
 */
public record CommitmentPage(CommitmentDetails commitment, LifeAxis axis, Lifeline line, Outlook outlook)
        implements HasMetadata {

    static CommitmentPage of(CommitmentDetails commitment, LocalDate today) {
        Optional<EdtfDate> due = commitment.due().map(CitedValue::value);
        LifeAxis axis = LifeAxis.of(Stream.concat(
                        commitment.history().stream().map(step -> step.date().value()), due.stream())
                .toList());
        return new CommitmentPage(
                commitment,
                axis,
                Lifeline.of(commitment.id(), commitment.history(), due, axis.scale()),
                Outlook.of(commitment.state(), due, today));
    }

    @Override
    public PageMetadata metadata() {
        String parties = commitment.by().value().stream().map(Reference::name).collect(Collectors.joining(" and "));
        String last =
                commitment.state().words() + ": " + commitment.last().says().value();
        return PageMetadata.ofRecord("/commitments/" + commitment.id(), "By " + parties + ". Last " + last);
    }

    @Override
    public List<Alternate> alternates() {
        return FormatLinks.tables("/commitments/" + commitment.id());
    }

    /** For each update but the first, how long after the one before it it came, as surely as it is known. */
    public List<String> after() {
        List<Step> history = commitment.history();
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
                        .filter(step -> step.date().value().compareTo(due.value()) <= 0))
                .count();
    }
}
