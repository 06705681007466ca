package org.engagementtimeline.export;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.engagementtimeline.domain.EngagementStatus;
import org.engagementtimeline.domain.Reference;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.export.EngagementData.Delegate;
import org.engagementtimeline.export.EngagementData.Side;

/** Invented engagements for writers to write. */
final class Samples {

    static final Publication PUBLICATION = new Publication(
            new DataSetData("North–South", "1.2.3", "0123456789abcdef", Instant.parse("2026-11-22T10:00:00Z")),
            "All engagements",
            "https://timeline.example.org",
            "/",
            "/engagements.atom",
            LocalDate.of(2026, 12, 1));

    private Samples() {}

    static EngagementData engagement(String id, String title, String edtf, EngagementStatus status) {
        EdtfDate date = EdtfDate.parse(edtf);
        return new EngagementData(
                id,
                title,
                said("talks"),
                said(status.term()),
                said(DateData.of(date)),
                Optional.of(said(new Reference("channel", "Channel, the first"))),
                Optional.of(said(3)),
                Optional.of(said(new Reference("town", "Town; by the river"))),
                said("They met, and spoke."),
                List.of(new Side(
                        new Reference("north", "North"),
                        List.of(new Delegate(
                                Optional.of(new Reference("ada", "Ada Long")),
                                Optional.empty(),
                                Optional.of(new Reference("envoy", "Envoy")),
                                "head",
                                "expected",
                                List.of("article:1"),
                                Optional.empty())),
                        List.of("article:1"))),
                List.of(said(new Reference("trade", "Trade"))),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Reference("article", "An article")),
                date,
                status);
    }

    static EngagementData held(String edtf) {
        return engagement("talks", "Talks", edtf, EngagementStatus.HELD);
    }

    private static <T> Sourced<T> said(T value) {
        return new Sourced<>(value, List.of("article:1"), null);
    }
}
