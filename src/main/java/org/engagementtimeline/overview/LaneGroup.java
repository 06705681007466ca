package org.engagementtimeline.overview;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.engagementtimeline.background.ListedEvent;
import org.engagementtimeline.chart.ChartMark;
import org.engagementtimeline.chart.TimeScale;
import org.engagementtimeline.domain.EngagementCard;
import org.engagementtimeline.domain.EngagementFacts.MechanismReference;
import org.engagementtimeline.evidence.Dated;
import org.engagementtimeline.filter.Facet;
import org.engagementtimeline.vocabulary.Certainty;
import org.engagementtimeline.vocabulary.EngagementStatus;
import org.jspecify.annotations.Nullable;

/**
 * The mechanisms of one lane. Usually this is one mechanism; if there are more than twelve, the smallest share a lane.
 *
 * @param css its class in the style sheets, which picks its colour; may be empty
 * @param choice the value of the filter that selects the lane, if there is one
 * @param mechanisms their ids; empty for the engagements without a mechanism
 */
record LaneGroup(String name, String shortName, String css, Optional<String> choice, Set<String> mechanisms) {

    static final LaneGroup BACKGROUND =
            new LaneGroup("Background", "Background", "of-background", Optional.empty(), Set.of());

    private static final LaneGroup NO_MECHANISM =
            new LaneGroup(Facet.NO_MECHANISM, Facet.NO_MECHANISM, "", Optional.of(Facet.NONE), Set.of());
    private static final int MOST_MECHANISMS = 12;

    /** The lanes of the mechanisms that have engagements, in their order, then one for the engagements without a mechanism. */
    static List<LaneGroup> of(List<MechanismReference> mechanisms, List<MechanismCoverage> coverage) {
        Map<String, Long> engagements = coverage.stream()
                .filter(covered -> covered.mechanismId() != null)
                .collect(toMap(MechanismCoverage::mechanismId, MechanismCoverage::engagements));
        Set<String> most = mechanisms.stream()
                .map(MechanismReference::id)
                .filter(engagements::containsKey)
                .sorted(comparing(engagements::get, reverseOrder()))
                .limit(MOST_MECHANISMS)
                .collect(toSet());
        List<LaneGroup> groups = new ArrayList<>();
        mechanisms.stream()
                .filter(mechanism -> most.contains(mechanism.id()))
                .map(LaneGroup::of)
                .forEach(groups::add);
        Set<String> others = new HashSet<>(engagements.keySet());
        others.removeAll(most);
        if (!others.isEmpty()) {
            groups.add(notSelectable(
                    others.size() + (others.size() == 1 ? " other mechanism" : " other mechanisms"), others));
        }
        if (engagements.size() < coverage.size()) {
            groups.add(NO_MECHANISM);
        }
        return groups;
    }

    private static LaneGroup of(MechanismReference mechanism) {
        return new LaneGroup(
                mechanism.name(),
                mechanism.shortName(),
                mechanism.hue(),
                Optional.of(mechanism.id()),
                Set.of(mechanism.id()));
    }

    /** A lane that the filter cannot select. */
    static LaneGroup notSelectable(String name, Set<String> mechanisms) {
        return new LaneGroup(name, name, "", Optional.empty(), mechanisms);
    }

    boolean has(LaneItem item) {
        return item.mechanism() == null ? mechanisms.isEmpty() : mechanisms.contains(item.mechanism());
    }

    /** The values of the filter that together select its engagements. */
    Set<String> values() {
        return mechanisms.isEmpty() ? Set.of(Facet.NONE) : mechanisms;
    }

    /**
     * An engagement or a background event in the overview.
     *
     * @param mechanism its id; null without one
     * @param symbol the status of an engagement, the certainty of an event
     * @param statusText the same in words; empty if it is the usual one
     * @param fits whether the filter selects it
     */
    record LaneItem(
            String address,
            String title,
            @Nullable String mechanism,
            String symbol,
            String statusText,
            Dated dated,
            boolean fits) {

        static final Comparator<LaneItem> IN_TIME =
                comparing((LaneItem item) -> item.dated().date().sortDay()).thenComparing(LaneItem::address);

        static LaneItem of(EngagementCard engagement) {
            EngagementStatus status = engagement.status();
            return new LaneItem(
                    "/engagements/" + engagement.id(),
                    engagement.title(),
                    engagement.mechanism().map(MechanismReference::id).orElse(null),
                    status.term(),
                    status == EngagementStatus.HELD ? "" : status.inMark(),
                    engagement.dated(),
                    true);
        }

        static LaneItem of(ListedEvent event) {
            return new LaneItem(
                    "/background/" + event.id(),
                    event.title(),
                    null,
                    event.certainty().term(),
                    event.certainty() == Certainty.STATED
                            ? ""
                            : event.certainty().words(),
                    event.dated(),
                    true);
        }

        LaneItem notFitting() {
            return new LaneItem(address, title, mechanism, symbol, statusText, dated, false);
        }

        String inWords() {
            return title + ", " + ChartMark.words(dated) + (statusText.isEmpty() ? "" : ", " + statusText)
                    + (fits ? "" : "; does not match the filter");
        }

        /** The signs for an uncertain date, with ↔ first for one of several days. */
        String signs() {
            boolean oneOfSeveralDays = !dated.date().lasts()
                    && dated.date().earliest().isPresent()
                    && dated.date().latest().isPresent()
                    && !dated.date().earliest().equals(dated.date().latest());
            return (oneOfSeveralDays ? "↔" : "") + ChartMark.signs(dated);
        }
    }

    /**
     * The time that the engagements of a mechanism cover.
     *
     * @param mechanismId null for those without one
     * @param opensBefore how many have an open or unknown start
     * @param opensAfter how many have an open or unknown end
     */
    record MechanismCoverage(
            @Nullable String mechanismId,
            long engagements,
            LocalDate firstDay,
            LocalDate lastDay,
            long opensBefore,
            long opensAfter) {

        /** The scale that contains the engagements of all mechanisms. */
        static TimeScale scale(List<MechanismCoverage> all) {
            return TimeScale.covering(
                    Collections.min(
                            all.stream().map(MechanismCoverage::firstDay).toList()),
                    Collections.max(all.stream().map(MechanismCoverage::lastDay).toList()),
                    all.stream().anyMatch(covered -> covered.opensBefore > 0),
                    all.stream().anyMatch(covered -> covered.opensAfter > 0));
        }
    }
}
