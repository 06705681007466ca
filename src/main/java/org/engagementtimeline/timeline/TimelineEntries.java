package org.engagementtimeline.timeline;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.engagementtimeline.domain.BackgroundEvent;
import org.engagementtimeline.domain.Engagement;
import org.engagementtimeline.engagement.EngagementCard;
import org.engagementtimeline.engagement.EngagementCards;
import org.engagementtimeline.evidence.Dated;
import org.engagementtimeline.timeline.TimelineEntry.Kind;
import org.engagementtimeline.vocabulary.Certainty;
import org.engagementtimeline.web.FragmentRenderer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Gives engagements and background events as the timeline shows them. An entry is the same on every page of a revision whose
 * links begin alike, so each is read and rendered once and kept as HTML, however many filters select it.
 */
@Component
class TimelineEntries {

    private static final String TEMPLATE = "timeline-entry";
    private static final int BYTES_PER_CHARACTER = 2;
    private static final int BYTES_BESIDE_HTML = 500;

    private final TimelineRepository record;
    private final EngagementCards cards;
    private final FragmentRenderer renderer;
    private final Cache<Key, Rendered> rendered;

    /** @param bytes that rendered entries may take; 0 renders each anew */
    TimelineEntries(
            TimelineRepository record,
            EngagementCards cards,
            FragmentRenderer renderer,
            @Value("${timeline.entries.kept}") DataSize bytes) {
        this.record = record;
        this.cards = cards;
        this.renderer = renderer;
        this.rendered = Caffeine.newBuilder()
                .maximumWeight(bytes.toBytes())
                .weigher((Key key, Rendered entry) ->
                        BYTES_BESIDE_HTML + BYTES_PER_CHARACTER * entry.html().length())
                .build();
    }

    /**
     * What rendered entries have in common that one page may show.
     *
     * @param revision of the data set, as the page's own snapshot has it
     * @param headingLevel of an engagement's title
     */
    record Edition(String revision, int headingLevel) {}

    private record Key(Edition edition, String contextPath, Kind kind, String id) {}

    private record Rendered(TimelineEntry entry, String html) {}

    /** A background event in one line. */
    public record EventLine(String id, String title, Certainty certainty, Dated date) {}

    /** In the order of the ids. */
    List<TimelineEntry> engagements(Edition edition, List<String> ids) {
        return entries(edition, Kind.ENGAGEMENT, ids, absent -> {
            Map<String, Engagement> found =
                    record.engagements(absent).stream().collect(toMap(Engagement::id, identity()));
            return cards.of(absent.stream().map(found::get).toList()).stream()
                    .map(card -> entry(edition, card))
                    .toList();
        });
    }

    /** In the order of the ids. */
    List<TimelineEntry> background(Edition edition, List<String> ids) {
        return entries(
                edition,
                Kind.BACKGROUND,
                ids,
                absent -> record.background(absent).stream()
                        .map(event -> entry(edition, event))
                        .toList());
    }

    /** @param all whether it is a silence of the whole record, and not only of what a filter selects */
    String silence(String words, boolean all) {
        return renderer.render(TEMPLATE, Map.of("silence", words, "all", all));
    }

    private List<TimelineEntry> entries(
            Edition edition, Kind kind, List<String> ids, Function<List<String>, List<TimelineEntry>> read) {
        String contextPath = renderer.contextPath();
        Map<String, TimelineEntry> entries = new HashMap<>();
        for (String id : ids) {
            Rendered before = rendered.getIfPresent(new Key(edition, contextPath, kind, id));
            if (before != null) {
                entries.put(id, before.entry());
            }
        }
        List<String> absent =
                ids.stream().filter(id -> !entries.containsKey(id)).toList();
        if (!absent.isEmpty()) {
            read.apply(absent).forEach(entry -> entries.put(entry.id(), entry));
        }
        return ids.stream().map(entries::get).toList();
    }

    private TimelineEntry entry(Edition edition, EngagementCard card) {
        return entry(
                edition,
                new TimelineEntry(
                        Kind.ENGAGEMENT, card.id(), card.date(), card.status().met(), () -> ""),
                Map.of("card", card, "level", edition.headingLevel()));
    }

    private TimelineEntry entry(Edition edition, BackgroundEvent event) {
        return entry(
                edition,
                new TimelineEntry(Kind.BACKGROUND, event.id(), event.date(), false, () -> ""),
                Map.of("event", new EventLine(event.id(), event.title(), event.certainty(), event.dated())));
    }

    /** An entry that is rendered, and kept, when a page first shows it. */
    private TimelineEntry entry(Edition edition, TimelineEntry entry, Map<String, Object> variables) {
        return entry.withHtml(() -> {
            String html = renderer.render(TEMPLATE, variables);
            rendered.put(
                    new Key(edition, renderer.contextPath(), entry.kind(), entry.id()),
                    new Rendered(entry.withHtml(() -> html), html));
            return html;
        });
    }
}
