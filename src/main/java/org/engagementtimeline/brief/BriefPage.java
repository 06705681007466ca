package org.engagementtimeline.brief;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engagementtimeline.domain.CommitmentSummary;
import org.engagementtimeline.domain.DisputeDetails.DisputeSummary;
import org.engagementtimeline.domain.EngagementDetails;
import org.engagementtimeline.filter.EngagementFilter;
import org.engagementtimeline.filter.TimelinePosition;
import org.engagementtimeline.web.HasMetadata;
import org.engagementtimeline.web.PageMetadata;

/**
 * Everything that one page of a brief says. It cites sources by their number in its own list of them.
 *
 * @param sentence the filter in a sentence
 * @param total how many engagements the filter selects
 * @param engagements those of this page, in the order of the filter
 * @param previous where the page before begins
 * @param next where the page after begins
 */
public record BriefPage(
        EngagementFilter filter,
        TimelinePosition start,
        String sentence,
        long total,
        List<EngagementDetails> engagements,
        Optional<TimelinePosition> previous,
        Optional<TimelinePosition> next)
        implements HasMetadata {

    /** More than anyone reads before a meeting. */
    public static final int MOST_ENGAGEMENTS = 50;

    /** Search engines list what a brief repeats on the page of each engagement. */
    @Override
    public PageMetadata metadata() {
        return PageMetadata.ofList(
                        address(start),
                        sentence + ": what was agreed, who was there, what is disputed and where reports conflict.")
                .unlisted();
    }

    /** The address of a page of this brief. */
    public String address(TimelinePosition position) {
        return filter.brief().and(position).toString();
    }

    /** The disputes that bear on the engagements, each once. */
    public List<DisputeSummary> disputes() {
        Map<String, DisputeSummary> disputes = new LinkedHashMap<>();
        engagements.forEach(engagement -> engagement
                .disputes()
                .forEach(dispute -> disputes.putIfAbsent(dispute.value().id(), dispute.value())));
        return List.copyOf(disputes.values());
    }

    /** How many commitments were made or taken up. */
    public long commitments() {
        return engagements.stream()
                .flatMap(engagement -> engagement.commitments().stream())
                .map(CommitmentSummary::id)
                .distinct()
                .count();
    }

    public long conflicts() {
        return engagements.stream().flatMap(EngagementDetails::conflicts).count();
    }
}
