package org.engagementtimeline.background;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.engagementtimeline.background.BackgroundPage.Neighbour;
import org.engagementtimeline.background.BackgroundRepository.Count;
import org.engagementtimeline.domain.BackgroundDetails;
import org.engagementtimeline.domain.BackgroundEvent;
import org.engagementtimeline.domain.Item;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.engagement.EngagementReader;
import org.engagementtimeline.evidence.CitedValue;
import org.engagementtimeline.evidence.ConsistentRead;
import org.engagementtimeline.representation.Column;
import org.engagementtimeline.representation.CsvTable;
import org.engagementtimeline.representation.ItemReader;
import org.engagementtimeline.representation.RecordCollection;
import org.engagementtimeline.web.Paging;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** The background events: read for the list of them, for the page of each and for files. */
@Component
class BackgroundCollection implements RecordCollection<BackgroundDetails> {

    private static final int EVENTS_ON_A_PAGE = 100;

    private static final CsvTable<BackgroundDetails, ?> TABLE = CsvTable.of(
            "background",
            Column.join(
                    Stream.of(
                            Column.text("id", BackgroundDetails::id),
                            Column.text("title", BackgroundDetails::title),
                            Column.text("kind", BackgroundDetails::kind),
                            Column.text("certainty", BackgroundDetails::certainty)),
                    Column.date("date", event -> Optional.of(event.date())),
                    Column.reference("place", event -> event.place().map(CitedValue::value)),
                    Column.references(
                            "organisation",
                            "organisations",
                            event -> event.organisations().stream()
                                    .map(each -> each.value().organisation())),
                    Stream.of(Column.text("account", BackgroundDetails::account)),
                    Column.citations(
                            "account", event -> Stream.of(event.account().evidence())),
                    Stream.of(Column.text(
                            "dispute_ids",
                            event -> event.disputes().stream()
                                    .map(dispute -> dispute.value().id())))),
            BackgroundDetails::recordDates);

    private final BackgroundRepository events;
    private final EngagementReader engagements;

    BackgroundCollection(BackgroundRepository events, EngagementReader engagements) {
        this.events = events;
        this.engagements = engagements;
    }

    @Override
    public List<CsvTable<BackgroundDetails, ?>> tables() {
        return List.of(TABLE);
    }

    @Override
    public ItemReader<BackgroundEvent> items() {
        return events;
    }

    @ConsistentRead
    BackgroundList list(int number) {
        List<Count> counts = events.countYears();
        Paging paging =
                new Paging(number, counts.stream().mapToLong(Count::number).sum(), EVENTS_ON_A_PAGE);
        return new BackgroundList(
                paging,
                paging.pages() == 1 ? List.of() : BackgroundList.index(counts, EVENTS_ON_A_PAGE),
                events.inTime(PageRequest.of(number - 1, EVENTS_ON_A_PAGE)).stream()
                        .map(BackgroundEvent::details)
                        .collect(groupingBy(
                                event -> event.date().value().sortDay().getYear(), TreeMap::new, toList())));
    }

    @ConsistentRead
    Optional<BackgroundPage> page(String id) {
        return find(id).map(Item::details).map(event -> {
            EdtfDate date = event.date().value();
            return new BackgroundPage(
                    event,
                    Stream.of(engagements.before(date.sortDay()), engagements.from(date.sortDay()))
                            .flatMap(Optional::stream)
                            .map(other -> Neighbour.of(other, date))
                            .toList());
        });
    }
}
