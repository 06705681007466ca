package org.engagementtimeline.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.engagementtimeline.export.Batches.Batch;
import org.engagementtimeline.filter.Keyset;
import org.engagementtimeline.filter.TimelineFilter;
import org.engagementtimeline.filter.Vocabulary;
import org.springframework.stereotype.Component;

/** Writes the engagements of a filter in any form, however many they are, holding one batch of them at a time. */
@Component
class EngagementFiles {

    private static final int IN_A_BATCH = 200;
    private static final int ON_A_PAGE_OF_A_FEED = 100;

    private final EngagementBatches batches;
    private final Map<Format, EngagementWriter> writers;
    private final AtomWriter feeds;

    EngagementFiles(EngagementBatches batches, List<EngagementWriter> writers, AtomWriter feeds) {
        this.batches = batches;
        this.writers = writers.stream().collect(Collectors.toMap(EngagementWriter::format, Function.identity()));
        this.feeds = feeds;
    }

    /** @param start where a page of a feed begins; every other form has all */
    void write(
            Format format,
            Publication publication,
            TimelineFilter filter,
            Vocabulary vocabulary,
            Optional<Keyset> start,
            OutputStream out)
            throws IOException {
        if (format == Format.ATOM) {
            Batch<EngagementData> page = batches.read(filter, vocabulary, start, ON_A_PAGE_OF_A_FEED);
            feeds.write(publication, page.records(), next(page, filter), out);
            return;
        }
        write(format, publication, all(filter, vocabulary, publication.dataSet().revision()), out);
    }

    /** Writes one alone. */
    void write(Format format, Publication publication, EngagementData engagement, OutputStream out) throws IOException {
        if (format == Format.ATOM) {
            feeds.write(publication, List.of(engagement), Optional.empty(), out);
            return;
        }
        write(format, publication, List.of(engagement).iterator(), out);
    }

    private void write(Format format, Publication publication, Iterator<EngagementData> engagements, OutputStream out)
            throws IOException {
        writers.get(format).write(publication, engagements, out);
    }

    private Iterator<EngagementData> all(TimelineFilter filter, Vocabulary vocabulary, String revision) {
        return new Batches<>(
                revision, last -> batches.read(filter, vocabulary, last.map(EngagementData::behind), IN_A_BATCH));
    }

    /** Where the page of a feed after this one is. */
    private static Optional<String> next(Batch<EngagementData> page, TimelineFilter filter) {
        return page.last()
                .filter(last -> page.more())
                .map(last -> Format.ATOM.address(filter, last.behind().parameter()));
    }
}
