package org.engagementtimeline.engagement;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.engagementtimeline.domain.CommitmentSummary;
import org.engagementtimeline.domain.DelegationDetails;
import org.engagementtimeline.domain.DelegationDetails.AttendanceDetails;
import org.engagementtimeline.domain.EngagementDetails;
import org.engagementtimeline.domain.EngagementDetails.DiscrepancyDetails;
import org.engagementtimeline.domain.EngagementDetails.DiscrepancyDetails.Reading;
import org.engagementtimeline.domain.EngagementFacts.MechanismReference;
import org.engagementtimeline.domain.Reference;
import org.engagementtimeline.domain.StatementDetails;
import org.engagementtimeline.domain.StatementDetails.Attribution;
import org.engagementtimeline.evidence.CitedValue;
import org.engagementtimeline.evidence.Evidence;
import org.engagementtimeline.representation.Column;
import org.engagementtimeline.representation.CsvTable;

/** The tables of engagements: one with a row for each, and those with a row for each of what belongs to one. */
public final class EngagementTables {

    /** A row of a long table: something that belongs to an engagement. */
    private record Row<R>(EngagementDetails engagement, R value) {}

    /** What some sources say of an aspect on which they conflict with others. */
    private record Account(DiscrepancyDetails conflict, Reading reading) {}

    /** Someone at an engagement, for a party. */
    private record Attending(DelegationDetails delegation, AttendanceDetails attendance) {}

    private static final Function<EngagementDetails, Optional<MechanismReference>> MECHANISM =
            engagement -> engagement.facts().mechanism().map(CitedValue::value);

    private static final List<Column<EngagementDetails>> COLUMNS = Column.join(
            Stream.of(
                    Column.text("id", EngagementDetails::id),
                    Column.text("title", EngagementDetails::title),
                    Column.text("kind", engagement -> engagement.facts().kind()),
                    Column.text("status", engagement -> engagement.facts().status())),
            Column.citations(
                    "status",
                    engagement -> Stream.of(engagement.facts().status().evidence())),
            Column.date("date", engagement -> Optional.of(engagement.facts().date())),
            Stream.of(
                    Column.key(
                            "mechanism_id",
                            "mechanisms",
                            engagement -> MECHANISM.apply(engagement).map(MechanismReference::id)),
                    Column.text(
                            "mechanism",
                            engagement -> MECHANISM.apply(engagement).map(MechanismReference::name)),
                    Column.number("round", engagement -> engagement.facts().round()),
                    Column.text("level", engagement -> engagement.facts().level())),
            Column.citations(
                    "level", engagement -> engagement.facts().level().stream().map(CitedValue::evidence)),
            Column.reference("place", engagement -> engagement.facts().place().map(CitedValue::value)),
            Column.references(
                    "party",
                    "parties",
                    engagement -> engagement.delegations().stream().map(DelegationDetails::party)),
            Stream.of(Column.text(
                    "leaders",
                    engagement -> engagement.delegations().stream()
                            .flatMap(delegation -> delegation.leader().stream()
                                    .map(leader -> delegation.party().name() + ": " + leader.words())))),
            Column.references(
                    "topic",
                    "topics",
                    engagement -> engagement.topics().stream().map(CitedValue::value)),
            Stream.of(
                    Column.text(
                            "commitment_ids",
                            engagement -> engagement.commitments().stream().map(CommitmentSummary::id)),
                    Column.text(
                            "dispute_ids",
                            engagement -> engagement.disputes().stream()
                                    .map(dispute -> dispute.value().id())),
                    Column.text(
                            "conflicts", engagement -> engagement.conflicts().map(DiscrepancyDetails::aspect)),
                    Column.text(
                            "variations",
                            engagement -> engagement.discrepancies().stream()
                                    .filter(discrepancy -> !discrepancy.conflicting())
                                    .map(DiscrepancyDetails::aspect)),
                    Column.text("uncertain", engagement -> engagement.doubts().stream()),
                    Column.text("summary", engagement -> engagement.facts().summary())),
            Column.references(
                    "source",
                    "sources",
                    engagement -> engagement.sources().stream()
                            .map(source -> new Reference(source.source(), source.label()))));

    static final List<CsvTable<EngagementDetails, ?>> ALL = List.of(
            CsvTable.of("engagements", COLUMNS, EngagementDetails::recordDates),
            attendance(),
            topics(),
            statements(),
            conflicts());

    private EngagementTables() {}

    private static CsvTable<EngagementDetails, ?> attendance() {
        return new CsvTable<>(
                "attendance",
                Column.join(
                        engagement(),
                        Stream.of(
                                Column.text(
                                        "party_id",
                                        row -> row.value().delegation().party().id()),
                                Column.text(
                                        "party",
                                        row -> row.value().delegation().party().name()),
                                Column.key(
                                        "person_id",
                                        "people",
                                        row -> row.value().attendance().person().map(Reference::id)),
                                Column.text(
                                        "name", row -> row.value().attendance().name())),
                        Column.reference(
                                "office", row -> row.value().attendance().office()),
                        Stream.of(
                                Column.text(
                                        "role", row -> row.value().attendance().role()),
                                Column.text(
                                        "presence",
                                        row -> row.value().attendance().presence())),
                        evidence(row -> row.value().attendance().evidence())),
                engagement -> engagement.delegations().stream()
                        .flatMap(delegation -> delegation.attendance().stream()
                                .map(each -> new Row<>(engagement, new Attending(delegation, each)))));
    }

    private static CsvTable<EngagementDetails, ?> topics() {
        return new CsvTable<EngagementDetails, Row<CitedValue<Reference>>>(
                "engagement_topics",
                Column.join(
                        engagement(),
                        Stream.of(
                                Column.text(
                                        "topic_id", row -> row.value().value().id()),
                                Column.text("topic", row -> row.value().value().name())),
                        evidence(row -> row.value().evidence())),
                engagement -> engagement.topics().stream().map(topic -> new Row<>(engagement, topic)));
    }

    private static CsvTable<EngagementDetails, ?> statements() {
        return new CsvTable<EngagementDetails, Row<StatementDetails>>(
                "statements",
                Column.join(engagement(), statement(Row::value)),
                engagement -> engagement.statements().stream().map(statement -> new Row<>(engagement, statement)));
    }

    private static CsvTable<EngagementDetails, ?> conflicts() {
        return new CsvTable<EngagementDetails, Row<Account>>(
                "conflicts",
                Column.join(
                        engagement(),
                        Stream.of(
                                Column.text(
                                        "aspect", row -> row.value().conflict().aspect()),
                                Column.text("says", row -> row.value().reading().says()),
                                Column.flag(
                                        "adopted", row -> row.value().reading().adopted()),
                                Column.text(
                                        "because", row -> row.value().conflict().because())),
                        evidence(row -> row.value().reading().evidence())),
                engagement -> engagement
                        .conflicts()
                        .flatMap(conflict -> conflict.readings().stream()
                                .map(reading -> new Row<>(engagement, new Account(conflict, reading)))));
    }

    /** The columns of what someone said. */
    public static <R> Stream<Column<R>> statement(Function<R, StatementDetails> of) {
        return Column.<R>join(
                Column.references("party", "parties", row -> of.apply(row).parties().stream()),
                Stream.of(
                        Column.key(
                                "person_id",
                                "people",
                                row -> of.apply(row).person().map(Reference::id)),
                        Column.text("person", row -> of.apply(row).person().map(Reference::name)),
                        Column.text("capacity", row -> of.apply(row).capacity()),
                        Column.text(
                                "according_to",
                                row -> of.apply(row).accordingTo().map(Attribution::words)),
                        Column.text("says", row -> of.apply(row).says()),
                        Column.text(
                                "mentions",
                                row -> of.apply(row).mentions().stream().map(Reference::name))),
                Column.date("date", row -> of.apply(row).date()),
                evidence(row -> of.apply(row).says().evidence()))
                .stream();
    }

    private static <R> Stream<Column<Row<R>>> engagement() {
        return Stream.of(Column.key(
                "engagement_id", "engagements", row -> row.engagement().id()));
    }

    private static <R> Stream<Column<R>> evidence(Function<R, Evidence> evidence) {
        return Stream.concat(
                Column.citations("", row -> Stream.of(evidence.apply(row))),
                Stream.of(Column.text("inference", row -> evidence.apply(row).inference())));
    }
}
