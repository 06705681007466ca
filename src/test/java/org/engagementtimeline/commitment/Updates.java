package org.engagementtimeline.commitment;

import java.util.List;
import java.util.Optional;
import org.engagementtimeline.domain.CommitmentDetails;
import org.engagementtimeline.domain.CommitmentDetails.Backed;
import org.engagementtimeline.domain.Reference;
import org.engagementtimeline.domain.UpdateDetails;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.evidence.CitedSource;
import org.engagementtimeline.evidence.CitedValue;
import org.engagementtimeline.evidence.Evidence;
import org.engagementtimeline.evidence.RecordDates;
import org.engagementtimeline.vocabulary.Backing;
import org.engagementtimeline.vocabulary.CommitmentKind;
import org.engagementtimeline.vocabulary.CommitmentState;
import org.jspecify.annotations.Nullable;

/** Updates made up for tests. */
final class Updates {

    private Updates() {}

    static UpdateDetails update(CommitmentState state, String date) {
        return new UpdateDetails(
                state, fact(EdtfDate.parse(date)), Optional.empty(), Optional.empty(), Optional.empty(), fact("says"));
    }

    static UpdateDetails at(CommitmentState state, String date, String engagement) {
        return new UpdateDetails(
                state,
                fact(EdtfDate.parse(date)),
                Optional.of(new Reference(engagement, "Talks")),
                Optional.empty(),
                Optional.empty(),
                fact("says"));
    }

    static CommitmentDetails commitment(UpdateDetails... history) {
        return commitment(null, history);
    }

    static CommitmentDetails commitment(@Nullable String due, UpdateDetails... history) {
        return new CommitmentDetails(
                "fee",
                "A fee",
                fact(CommitmentKind.MEASURE),
                Optional.of(fact(List.of(new Reference("north", "North")))),
                new Backed(Backing.OWN, Optional.empty(), Optional.empty()),
                Optional.ofNullable(due).map(EdtfDate::parse).map(Updates::fact),
                List.of(),
                List.of(),
                List.of(history),
                RecordDates.UNKNOWN);
    }

    private static <T> CitedValue<T> fact(T value) {
        return new CitedValue<>(value, Evidence.stated(List.of(new CitedSource("source", "Source", List.of(1)))));
    }
}
