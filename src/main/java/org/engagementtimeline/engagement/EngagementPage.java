package org.engagementtimeline.engagement;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.engagementtimeline.domain.CommitmentSummary;
import org.engagementtimeline.domain.DelegationDetails;
import org.engagementtimeline.domain.Engagement;
import org.engagementtimeline.domain.EngagementDetails;
import org.engagementtimeline.domain.Reference;
import org.engagementtimeline.domain.StatementDetails;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.edtf.Elapsed;
import org.engagementtimeline.evidence.CitedValue;
import org.engagementtimeline.representation.Format;
import org.engagementtimeline.vocabulary.EngagementStatus;
import org.engagementtimeline.web.Alternate;
import org.engagementtimeline.web.HasMetadata;
import org.engagementtimeline.web.PageMetadata;
import org.springframework.web.util.HtmlUtils;

/**
 * The page of one engagement: its details, how its sources compare, and where it stands among others.
 *
 * @param inMechanism those before and after it in its mechanism; absent where it belongs to none
 * @param read the day on which the page is made, in UTC; the cache keeps it no longer
 */
public record EngagementPage(
        EngagementDetails engagement,
        SourceComparison comparison,
        Optional<Adjacent> inMechanism,
        Adjacent inTime,
        LocalDate read)
        implements HasMetadata {

    @Override
    public PageMetadata metadata() {
        return PageMetadata.ofRecord(
                "/engagements/" + engagement.id(), engagement.facts().summary().value(), engagement.recordDates());
    }

    @Override
    public List<Alternate> alternates() {
        return Format.links(List.of(Format.values()), "/engagements/" + engagement.id());
    }

    public Map<String, List<Alternate>> formats() {
        return Format.byPurpose("/engagements/" + engagement.id());
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
                        .filter(statement -> !statement.comment())
                        .toList(),
                sides);
    }

    /** What others said about it. */
    public List<StatementDetails> comments() {
        return engagement.statements().stream()
                .filter(StatementDetails::comment)
                .toList();
    }

    /** The commitments that were made here, each or each package. */
    public List<List<CommitmentSummary>> made() {
        return packages(CommitmentSummary::madeHere);
    }

    /** The commitments made before that were restated or reported here. */
    public List<List<CommitmentSummary>> restated() {
        return packages(
                commitment -> !commitment.madeHere() && !commitment.state().isLater());
    }

    /** The commitments made before that were reviewed here, or had more reported of them. */
    public List<List<CommitmentSummary>> reviewed() {
        return packages(commitment -> commitment.state().isLater());
    }

    /** Commitments that the sources report alike, in the same words and with the same history, are one package. */
    private List<List<CommitmentSummary>> packages(Predicate<CommitmentSummary> which) {
        return List.copyOf(engagement.commitments().stream()
                .filter(which)
                .collect(groupingBy(
                        each -> List.of(
                                each.kind(),
                                each.parties(),
                                each.backing(),
                                each.state(),
                                each.report(),
                                each.origin(),
                                each.later()),
                        LinkedHashMap::new,
                        toList()))
                .values());
    }

    /** The title and the date, as a citation names it. */
    public String citedAs() {
        return EngagementCitation.title(engagement);
    }

    /** The summary as HTML to paste into another page, with a link to this one. */
    public String quotation(String address, String site) {
        return """
                <blockquote cite="%s">
                  <p>%s</p>
                  <footer><a href="%1$s">%s</a>, %s</footer>
                </blockquote>""".formatted(Stream.of(address, engagement.facts().summary().value(), citedAs(), site)
                .map(text -> HtmlUtils.htmlEscape(text, "UTF-8"))
                .toArray());
    }

    /** The day on which a reader reads the page, as a citation gives it. */
    public String readInWords() {
        return EngagementCitation.inWords(read);
    }

    /** What was said for one party, or for several together. */
    public record StatementGroup(List<Reference> parties, List<StatementDetails> statements) {

        /**
         * Joint statements first, then those of each party in the order of the delegations. A side for which the sources report
         * nothing has no group.
         */
        static List<StatementGroup> of(List<StatementDetails> statements, List<Reference> sides) {
            Map<List<Reference>, List<StatementDetails>> joint = new LinkedHashMap<>();
            Map<List<Reference>, List<StatementDetails>> alone = new LinkedHashMap<>();
            sides.forEach(side -> alone.put(List.of(side), new ArrayList<>()));
            statements.forEach(statement -> (statement.parties().size() > 1 ? joint : alone)
                    .computeIfAbsent(statement.parties(), any -> new ArrayList<>())
                    .add(statement));
            return Stream.of(joint, alone)
                    .flatMap(groups -> groups.entrySet().stream())
                    .filter(group -> !group.getValue().isEmpty())
                    .map(group -> new StatementGroup(group.getKey(), List.copyOf(group.getValue())))
                    .toList();
        }
    }

    /** The engagements just before and after one, and how long before or after it they were. */
    public record Adjacent(Optional<Other> previous, Optional<Other> next) {

        /** @param elapsed the time between the two, in words */
        public record Other(String id, String title, EngagementStatus status, String elapsed) {}

        /** @param before the last one before it, and {@code after} the first one after it, where there is one */
        static Adjacent to(EngagementDetails engagement, Optional<Engagement> before, Optional<Engagement> after) {
            EdtfDate date = engagement.facts().date().value();
            return new Adjacent(
                    before.map(Engagement::details)
                            .map(other -> other(
                                    engagement,
                                    other,
                                    Elapsed.between(other.facts().date().value(), date),
                                    "earlier")),
                    after.map(Engagement::details)
                            .map(other -> other(
                                    engagement,
                                    other,
                                    Elapsed.between(date, other.facts().date().value()),
                                    "later")));
        }

        private static Other other(
                EngagementDetails engagement, EngagementDetails other, Elapsed elapsed, String direction) {
            EdtfDate date = other.facts().date().value();
            String words = date.latest().isEmpty()
                    ? "date not set"
                    : date.overlaps(engagement.facts().date().value())
                            ? "around the same time; the order is not known"
                            : elapsed.words(direction);
            return new Other(other.id(), other.title(), other.facts().status().value(), words);
        }

        public boolean isNone() {
            return previous.isEmpty() && next.isEmpty();
        }
    }
}
