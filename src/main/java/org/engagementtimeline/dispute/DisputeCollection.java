package org.engagementtimeline.dispute;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.engagementtimeline.domain.DisputeDetails;
import org.engagementtimeline.domain.Reference;
import org.engagementtimeline.domain.StatementDetails;
import org.engagementtimeline.engagement.EngagementTables;
import org.engagementtimeline.evidence.CitedValue;
import org.engagementtimeline.evidence.ConsistentRead;
import org.engagementtimeline.representation.Column;
import org.engagementtimeline.representation.CsvTable;
import org.engagementtimeline.representation.ItemReader;
import org.engagementtimeline.representation.RecordCollection;
import org.engagementtimeline.vocabulary.SubjectKind;
import org.engagementtimeline.web.Paging;
import org.springframework.stereotype.Component;

/** The disputes: read for the list of them, for the page of each and for files. */
@Component
class DisputeCollection implements RecordCollection<DisputeDetails> {

    /** Its table with a row for what each side says. */
    static final String SIDES = "dispute_sides";

    private static final int DISPUTES_ON_A_PAGE = 100;

    private static final CsvTable<DisputeDetails, ?> TABLE = CsvTable.of(
            "disputes",
            Column.join(
                    Stream.of(
                            Column.text("id", DisputeDetails::id),
                            Column.text("title", DisputeDetails::label),
                            Column.text("kind", dispute -> dispute.summary().kind())),
                    Column.references(
                            "party",
                            "parties",
                            dispute -> dispute.summary().sides().stream().flatMap(side -> side.parties().stream())),
                    Column.references(
                            "topic",
                            "topics",
                            dispute -> dispute.topics().stream().map(CitedValue::value)),
                    Stream.of(Column.text("about", DisputeDetails::about)),
                    Column.citations(
                            "about", dispute -> Stream.of(dispute.about().evidence())),
                    Stream.of(
                            bearsOn("engagement_ids", SubjectKind.ENGAGEMENT),
                            bearsOn("background_ids", SubjectKind.BACKGROUND))),
            DisputeDetails::recordDates);

    private static final CsvTable<DisputeDetails, ?> SAID = new CsvTable<DisputeDetails, Side>(
            SIDES,
            Column.join(
                    Stream.of(Column.key(
                            "dispute_id", "disputes", row -> row.dispute().id())),
                    EngagementTables.statement(Side::statement)),
            dispute -> dispute.summary().sides().stream().map(side -> new Side(dispute, side)));

    /** A row of the table of sides. */
    private record Side(DisputeDetails dispute, StatementDetails statement) {}

    private final DisputeRepository disputes;

    DisputeCollection(DisputeRepository disputes) {
        this.disputes = disputes;
    }

    private static Column<DisputeDetails> bearsOn(String name, SubjectKind kind) {
        return Column.text(name, dispute -> dispute.bearsOn(kind).map(Reference::id));
    }

    @Override
    public List<CsvTable<DisputeDetails, ?>> tables() {
        return List.of(TABLE, SAID);
    }

    @Override
    public ItemReader<Dispute> items() {
        return disputes;
    }

    @ConsistentRead
    DisputeList list(int number) {
        Paging paging = new Paging(number, disputes.count(), DISPUTES_ON_A_PAGE);
        return new DisputeList(
                paging,
                disputes.inOrder(paging.first() - 1, DISPUTES_ON_A_PAGE).stream()
                        .map(Dispute::details)
                        .collect(groupingBy(dispute -> dispute.summary().kind(), TreeMap::new, toList())));
    }
}
