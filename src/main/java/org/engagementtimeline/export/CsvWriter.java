package org.engagementtimeline.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.engagementtimeline.export.EngagementData.Delegate;
import org.engagementtimeline.export.EngagementData.Differing;
import org.engagementtimeline.export.EngagementData.Pledged;
import org.engagementtimeline.export.EngagementData.Side;
import org.engagementtimeline.domain.Reference;
import org.springframework.stereotype.Component;

/** Writes engagements as a table in RFC 4180's form, a line for each. */
@Component
class CsvWriter implements EngagementWriter {

    private static final List<Column<EngagementData>> COLUMNS = List.of(
            new Column<>("id", EngagementData::id),
            new Column<>("title", EngagementData::title),
            new Column<>("kind", engagement -> engagement.kind().is()),
            new Column<>("status", engagement -> engagement.status().is()),
            new Column<>(
                    "status_cites",
                    engagement -> Column.several(engagement.status().cites())),
            new Column<>("date", engagement -> engagement.date().is().edtf()),
            new Column<>("date_words", engagement -> engagement.date().is().words()),
            new Column<>(
                    "earliest", engagement -> engagement.date().is().earliest().orElse(null)),
            new Column<>("latest", engagement -> engagement.date().is().latest().orElse(null)),
            new Column<>("date_inferred", engagement -> engagement.date().inferred() == null ? "no" : "yes"),
            new Column<>(
                    "date_cites", engagement -> Column.several(engagement.date().cites())),
            new Column<>(
                    "mechanism",
                    engagement -> engagement
                            .mechanism()
                            .map(mechanism -> mechanism.is().name())
                            .orElse(null)),
            new Column<>(
                    "round", engagement -> engagement.round().map(Sourced::is).orElse(null)),
            new Column<>(
                    "place",
                    engagement ->
                            engagement.place().map(place -> place.is().name()).orElse(null)),
            new Column<>("not_certain", engagement -> Column.several(engagement.doubts())),
            new Column<>("summary", engagement -> engagement.summary().is()),
            new Column<>(
                    "parties",
                    engagement -> Column.several(engagement.delegations().stream()
                            .map(side -> side.party().name())
                            .toList())),
            new Column<>(
                    "delegations",
                    engagement -> Column.several(engagement.delegations().stream()
                            .map(CsvWriter::side)
                            .toList())),
            new Column<>(
                    "topics",
                    engagement -> Column.several(engagement.topics().stream()
                            .map(topic -> topic.is().name())
                            .toList())),
            new Column<>(
                    "commitments",
                    engagement -> Column.several(
                            engagement.commitments().stream().map(Pledged::id).toList())),
            new Column<>(
                    "accounts_differ_on",
                    engagement -> Column.several(engagement.accounts().stream()
                            .map(Differing::aspect)
                            .toList())),
            new Column<>(
                    "sources",
                    engagement -> Column.several(
                            engagement.sources().stream().map(Reference::id).toList())));

    @Override
    public Format format() {
        return Format.CSV;
    }

    @Override
    public void write(Publication publication, Iterator<EngagementData> engagements, OutputStream out)
            throws IOException {
        Table.write(Table.placed(COLUMNS, publication, publication::address), engagements, out);
    }

    private static String side(Side side) {
        return side.party().name()
                + (side.attendance().isEmpty() ? "" : ": ")
                + side.attendance().stream().map(CsvWriter::delegate).collect(Collectors.joining(", "));
    }

    private static String delegate(Delegate delegate) {
        return delegate.role() + " " + delegate.words();
    }
}
