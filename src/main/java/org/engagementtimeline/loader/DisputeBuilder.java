package org.engagementtimeline.loader;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.engagementtimeline.dataset.RecordType;
import org.engagementtimeline.dataset.Seed;
import org.engagementtimeline.dataset.SeedRecords;
import org.engagementtimeline.domain.DisputeDetails;
import org.engagementtimeline.domain.DisputeDetails.Bearing;
import org.engagementtimeline.domain.DisputeDetails.DisputeSummary;
import org.engagementtimeline.domain.Reference;
import org.engagementtimeline.evidence.CitedValue;
import org.engagementtimeline.evidence.Dated;
import org.engagementtimeline.vocabulary.DisputeKind;
import org.engagementtimeline.vocabulary.SubjectKind;

/** Makes the details of disputes, and tells which of them bear on an engagement or a background event. */
final class DisputeBuilder {

    private final SeedRecords dataSet;
    private final Facts facts;
    private final Function<Thing, Optional<List<CitedValue<DisputeSummary>>>> bearing;

    /** What a dispute bears on. */
    private record Thing(RecordType type, String id) {

        static Thing of(Seed bearing) {
            RecordType type = bearing.has("engagement") ? RecordType.ENGAGEMENT : RecordType.BACKGROUND;
            return new Thing(type, bearing.at(type.singular()).text());
        }
    }

    private record Shown(Thing on, CitedValue<DisputeSummary> dispute) {}

    DisputeBuilder(SeedRecords dataSet, Facts facts) {
        this.dataSet = dataSet;
        this.facts = facts;
        this.bearing = dataSet.table(
                "bearing",
                dataSet.all(RecordType.DISPUTE).stream()
                        .flatMap(dispute -> {
                            DisputeSummary summary = summary(dispute);
                            return dispute.at("bears-on").elements().stream()
                                    .map(each -> new Shown(Thing.of(each), facts.cited(each, summary)));
                        })
                        .sorted(Comparator.comparing(
                                        (Shown shown) -> shown.dispute().value().kind())
                                .thenComparing(shown -> shown.dispute().value().id()))
                        .collect(groupingBy(Shown::on, mapping(Shown::dispute, toList()))));
    }

    /** Those that bear on a record: disputes first, then allegations, then claims. */
    List<CitedValue<DisputeSummary>> on(RecordType type, String id) {
        return bearing.apply(new Thing(type, id)).orElse(List.of());
    }

    DisputeDetails dispute(Seed dispute) {
        return new DisputeDetails(
                summary(dispute),
                facts.words(dispute.at("about")),
                facts.topics(dispute),
                dispute.at("bears-on").elements().stream()
                        .map(this::bearing)
                        .sorted(Comparator.comparing(
                                        (Bearing thing) -> thing.date().date())
                                .thenComparing(thing -> thing.reference().id()))
                        .toList(),
                facts.dates(dispute));
    }

    private DisputeSummary summary(Seed dispute) {
        return new DisputeSummary(
                dispute.at("id").text(),
                dispute.at("title").text(),
                Facts.word(DisputeKind.class, dispute.at("kind")),
                facts.statements(dispute));
    }

    private Bearing bearing(Seed bearing) {
        Thing thing = Thing.of(bearing);
        Seed record = dataSet.get(thing.type(), thing.id());
        return new Bearing(
                SubjectKind.valueOf(thing.type().name()),
                new Reference(thing.id(), record.at("title").text()),
                Dated.of(facts.date(record.at("date"))),
                facts.evidence(bearing));
    }
}
