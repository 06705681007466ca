package org.engagementtimeline.engagement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.engagementtimeline.domain.DelegationDetails;
import org.engagementtimeline.domain.DelegationDetails.AttendanceDetails;
import org.engagementtimeline.domain.EngagementDetails;
import org.engagementtimeline.domain.EngagementFacts;
import org.engagementtimeline.domain.EngagementFacts.MechanismReference;
import org.engagementtimeline.domain.Reference;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.evidence.CitedSource;
import org.engagementtimeline.evidence.CitedValue;
import org.engagementtimeline.evidence.DataSet;
import org.engagementtimeline.evidence.Evidence;
import org.engagementtimeline.evidence.Licence;
import org.engagementtimeline.evidence.RecordDates;
import org.engagementtimeline.representation.FileInfo;
import org.engagementtimeline.vocabulary.EngagementKind;
import org.engagementtimeline.vocabulary.EngagementStatus;
import org.engagementtimeline.vocabulary.Presence;
import org.engagementtimeline.vocabulary.Role;

/** Invented engagements for writers to write. */
final class Samples {

    static final FileInfo INFO = info("https://timeline.example.org", Optional.empty());

    static final Evidence EVIDENCE =
            Evidence.stated(List.of(new CitedSource("article", "The Article, 1 July 2025", List.of(1))));

    private Samples() {}

    /** @param licence as a data set states it */
    static DataSet dataSet(Optional<String> publisher, Optional<String> licence) {
        return new DataSet(
                "North–South",
                "What North and South talked about.",
                "1.2.3",
                "0123456789abcdef",
                Instant.parse("2026-11-22T10:00:00Z"),
                publisher,
                licence.map(Licence::of),
                List.of(),
                Optional.empty());
    }

    static FileInfo info(String site, Optional<String> next) {
        return info(dataSet(Optional.of("The Institute"), Optional.of("CC-BY-4.0")), site, next);
    }

    static FileInfo info(DataSet dataSet, String site, Optional<String> next) {
        return new FileInfo(
                dataSet,
                () -> "All engagements",
                () -> 1,
                site,
                "/",
                "/engagements.atom",
                next,
                LocalDate.of(2026, 12, 1));
    }

    /** The same data set at the revision that was loaded so many seconds later. */
    static DataSet later(long seconds) {
        DataSet dataSet = INFO.dataSet();
        return new DataSet(
                dataSet.title(),
                dataSet.description(),
                "1.2.4",
                "fedcba9876543210",
                dataSet.loadedAt().plusSeconds(seconds),
                dataSet.publisher(),
                dataSet.licence(),
                dataSet.gaps(),
                dataSet.coverage());
    }

    static EngagementDetails engagement(String id, String title, String edtf, EngagementStatus status) {
        return engagement(
                id,
                title,
                facts(
                        edtf,
                        status,
                        said(new MechanismReference("channel", "Channel, the first", "Channel", 0)),
                        Optional.of(said(3)),
                        Optional.of(said(new Reference("town", "Town; by the river"))),
                        "They met, and spoke."),
                new AttendanceDetails(
                        Optional.of(new Reference("ada", "Ada Long")),
                        Optional.empty(),
                        Optional.of(new Reference("envoy", "Envoy")),
                        Role.HEAD,
                        Presence.EXPECTED,
                        EVIDENCE));
    }

    static EngagementFacts facts(
            String edtf,
            EngagementStatus status,
            CitedValue<MechanismReference> mechanism,
            Optional<CitedValue<Integer>> round,
            Optional<CitedValue<Reference>> place,
            String summary) {
        return new EngagementFacts(
                said(EngagementKind.TALKS),
                said(status),
                said(EdtfDate.parse(edtf)),
                Optional.of(mechanism),
                round,
                Optional.empty(),
                place,
                said(summary));
    }

    static EngagementDetails engagement(
            String id, String title, EngagementFacts facts, AttendanceDetails... attendance) {
        return new EngagementDetails(
                id,
                title,
                facts,
                List.of(new DelegationDetails(
                        new Reference("north", "North"), "Northern", List.of(attendance), EVIDENCE)),
                List.of(said(new Reference("trade", "Trade"))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                EVIDENCE.citations(),
                RecordDates.UNKNOWN);
    }

    /** The same with these dates of its record, as ISO 8601 has them. */
    static EngagementDetails dated(EngagementDetails of, String created, String changed) {
        return new EngagementDetails(
                of.id(),
                of.title(),
                of.facts(),
                of.delegations(),
                of.topics(),
                of.disputes(),
                of.statements(),
                of.commitments(),
                of.discrepancies(),
                of.related(),
                of.sources(),
                new RecordDates(Optional.of(Instant.parse(created)), Optional.of(Instant.parse(changed))));
    }

    static EngagementDetails held(String edtf) {
        return engagement("talks", "Talks", edtf, EngagementStatus.HELD);
    }

    static <T> CitedValue<T> said(T value) {
        return new CitedValue<>(value, EVIDENCE);
    }
}
