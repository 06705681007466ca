package org.engagementtimeline.commitment;

import java.util.List;
import java.util.Optional;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.domain.CommitmentState;
import org.engagementtimeline.domain.Evidence;
import org.engagementtimeline.domain.Fact;
import org.engagementtimeline.domain.Reference;

/** Entries made up for tests. */
final class Lives {

    private Lives() {}

    static Step step(CommitmentState state, String date) {
        return new Step(state, fact(EdtfDate.parse(date)), Optional.empty(), Optional.empty(), fact("says"));
    }

    static Step at(CommitmentState state, String date, String engagement) {
        return new Step(
                state,
                fact(EdtfDate.parse(date)),
                Optional.of(new Reference(engagement, "Talks")),
                Optional.empty(),
                fact("says"));
    }

    private static <T> Fact<T> fact(T value) {
        return new Fact<>(value, new Evidence(List.of(new Evidence.Cite("source", "Source", List.of(1))), null));
    }
}
