package org.engagementtimeline.brief;

import java.util.List;
import java.util.Optional;
import org.engagementtimeline.domain.EngagementDetails;
import org.engagementtimeline.engagement.EngagementReader;
import org.engagementtimeline.evidence.ConsistentRead;
import org.engagementtimeline.filter.Cursor;
import org.engagementtimeline.filter.EngagementFilter;
import org.engagementtimeline.filter.EngagementSelector;
import org.engagementtimeline.filter.EngagementSelector.Page;
import org.engagementtimeline.filter.Selection;
import org.engagementtimeline.filter.TimelinePosition;
import org.springframework.stereotype.Component;

/** Reads briefs, each in a fixed number of statements: the details of an engagement have all that a brief says of it. */
@Component
@ConsistentRead
class BriefReader {

    private final EngagementSelector selector;
    private final EngagementReader engagements;

    BriefReader(EngagementSelector selector, EngagementReader engagements) {
        this.selector = selector;
        this.engagements = engagements;
    }

    BriefPage page(EngagementFilter filter, TimelinePosition start) {
        return page(filter, start, BriefPage.MOST_ENGAGEMENTS);
    }

    BriefPage page(EngagementFilter asked, TimelinePosition start, int size) {
        EngagementFilter filter = asked.inTime();
        Selection selection = selector.select(filter);
        Page page = selector.page(selection, start, size);
        List<EngagementDetails> shown = engagements.find(page.ids());
        return new BriefPage(
                filter,
                start,
                selection.sentenceWithCorrections(),
                selection.count(),
                shown,
                page.before().isPresent() ? Optional.of(shown.get(0)).map(BriefReader::before) : Optional.empty(),
                page.more() ? Optional.of(shown.get(shown.size() - 1)).map(BriefReader::after) : Optional.empty());
    }

    private static TimelinePosition before(EngagementDetails first) {
        return TimelinePosition.before(cursor(first));
    }

    private static TimelinePosition after(EngagementDetails last) {
        return TimelinePosition.after(cursor(last));
    }

    private static Cursor cursor(EngagementDetails engagement) {
        return new Cursor(engagement.sortDay(), engagement.id());
    }
}
