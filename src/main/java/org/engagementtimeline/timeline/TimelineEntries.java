package org.engagementtimeline.timeline;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.engagementtimeline.background.BackgroundRepository;
import org.engagementtimeline.background.ListedEvent;
import org.engagementtimeline.domain.EngagementCard;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.engagement.EngagementReader;
import org.engagementtimeline.evidence.Dated;
import org.engagementtimeline.timeline.TimelineEntry.Kind;
import org.engagementtimeline.vocabulary.Certainty;
import org.engagementtimeline.web.FragmentRenderer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Renders the engagements and background events of the timeline. An entry looks the same on every page of a revision. So it is
 * rendered once and cached.
 */
@Component
class TimelineEntries {

    private static final String TEMPLATE = "timeline-entry";
    private static final String ROW = "timeline-row";
    private static final int BYTES_PER_CHARACTER = 2;
    private static final int ENTRY_OVERHEAD_BYTES = 500;

    private final EngagementReader engagements;
    private final BackgroundRepository events;
    private final FragmentRenderer renderer;
    private final Cache<Key, TimelineEntry> rendered;

    /** @param bytes the memory for rendered entries; 0 turns the cache off */
    TimelineEntries(
            EngagementReader engagements,
            BackgroundRepository events,
            FragmentRenderer renderer,
            @Value("${timeline.entries.kept}") DataSize bytes) {
        this.engagements = engagements;
        this.events = events;
        this.renderer = renderer;
        this.rendered = Caffeine.newBuilder()
                .maximumWeight(bytes.toBytes())
                .weigher((Key key, TimelineEntry entry) -> ENTRY_OVERHEAD_BYTES
                        + BYTES_PER_CHARACTER * entry.html().get().length())
                .build();
    }

    /**
     * The part of the cache key that is the same for all entries of a page.
     *
     * @param revision of the data set, in the page's own snapshot
     * @param headingLevel of an engagement's title; 0 for a row of a table
     */
    record RenderingKey(String revision, int headingLevel) {}

    private record Key(RenderingKey renderingKey, Kind kind, String id) {}

    /** A background event in one line. */
    public record EventLine(String id, String title, Certainty certainty, Dated date) {}

    /** In the order of the ids. */
    List<TimelineEntry> engagements(RenderingKey renderingKey, List<String> ids) {
        return entries(
                renderingKey,
                Kind.ENGAGEMENT,
                ids,
                absent -> engagements.cards(absent).stream()
                        .map(card -> entry(renderingKey, card))
                        .toList());
    }

    /** In the order of the ids. */
    List<TimelineEntry> background(RenderingKey renderingKey, List<String> ids) {
        return entries(
                renderingKey,
                Kind.BACKGROUND,
                ids,
                absent -> events.listed(absent).stream()
                        .map(event -> entry(renderingKey, event))
                        .toList());
    }

    /** @param all whether it is a silence of the whole record, not only of the engagements that a filter selects */
    String silence(String words, boolean all) {
        return renderer.render(TEMPLATE, Map.of("silence", words, "all", all));
    }

    private List<TimelineEntry> entries(
            RenderingKey renderingKey, Kind kind, List<String> ids, Function<List<String>, List<TimelineEntry>> read) {
        Map<String, TimelineEntry> entries = new HashMap<>();
        rendered.getAllPresent(
                        ids.stream().map(id -> new Key(renderingKey, kind, id)).toList())
                .forEach((key, entry) -> entries.put(key.id(), entry));
        List<String> absent =
                ids.stream().filter(id -> !entries.containsKey(id)).toList();
        if (!absent.isEmpty()) {
            read.apply(absent).forEach(entry -> entries.put(entry.id(), entry));
        }
        return ids.stream().map(entries::get).toList();
    }

    private TimelineEntry entry(RenderingKey renderingKey, EngagementCard card) {
        return entry(
                new Key(renderingKey, Kind.ENGAGEMENT, card.id()),
                card.date(),
                card.status().begun(),
                Map.of("card", card, "level", renderingKey.headingLevel()));
    }

    private TimelineEntry entry(RenderingKey renderingKey, ListedEvent event) {
        Dated dated = event.dated();
        return entry(
                new Key(renderingKey, Kind.BACKGROUND, event.id()),
                dated.date(),
                false,
                Map.of("event", new EventLine(event.id(), event.title(), event.certainty(), dated)));
    }

    /** An entry that is rendered and cached when a page first shows it. */
    private TimelineEntry entry(Key key, EdtfDate date, boolean met, Map<String, Object> variables) {
        return new TimelineEntry(key.kind(), key.id(), date, met, () -> {
            String html = renderer.render(key.renderingKey().headingLevel() == 0 ? ROW : TEMPLATE, variables);
            rendered.put(key, new TimelineEntry(key.kind(), key.id(), date, met, () -> html));
            return html;
        });
    }
}
