package org.engagementtimeline.engagement;

import java.util.List;
import java.util.Optional;
import org.engagementtimeline.domain.Reference;
import org.engagementtimeline.evidence.CitedValue;
import org.engagementtimeline.representation.Format;
import org.engagementtimeline.representation.FormatLinks;
import org.engagementtimeline.web.Alternate;
import org.engagementtimeline.web.HasMetadata;
import org.engagementtimeline.web.PageMetadata;

/**
 * The page of one engagement: its details, how its sources compare, and where it stands among others.
 *
 * @param inMechanism those before and after it in its mechanism; absent where it belongs to none
 */
public record EngagementPage(
        EngagementDetails engagement, SourceComparison comparison, Optional<Adjacent> inMechanism, Adjacent inTime)
        implements HasMetadata {

    @Override
    public PageMetadata metadata() {
        return PageMetadata.ofRecord(
                "/engagements/" + engagement.id(), engagement.facts().summary().value());
    }

    @Override
    public List<Alternate> alternates() {
        return FormatLinks.all(formats());
    }

    public List<FormatLinks> formats() {
        return FormatLinks.beside("/engagements/" + engagement.id(), List.of(Format.values()));
    }

    /** The same for machines, as a data block. */
    public String jsonLd(String site) {
        return SchemaOrgEvent.of(engagement, site).inHtml();
    }

    public Optional<Integer> round() {
        return engagement.facts().round().map(CitedValue::value);
    }

    /** What was said for the parties; empty where the sources report none of it. */
    public List<StatementGroup> said() {
        List<Reference> sides =
                engagement.delegations().stream().map(DelegationDetails::party).toList();
        return StatementGroup.of(
                engagement.statements().stream()
                        .filter(statement -> !statement.parties().isEmpty())
                        .toList(),
                sides);
    }

    /** What others said about it. */
    public List<StatementDetails> comments() {
        return engagement.statements().stream()
                .filter(statement -> statement.parties().isEmpty())
                .toList();
    }

    /** The commitments that became known here. */
    public List<CommitmentSummary> made() {
        return engagement.commitments().stream()
                .filter(CommitmentSummary::madeHere)
                .toList();
    }

    /** The commitments made before that were taken up here. */
    public List<CommitmentSummary> takenUp() {
        return engagement.commitments().stream()
                .filter(commitment -> !commitment.madeHere())
                .toList();
    }
}
